/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.intake;

import org.jspecify.annotations.NullMarked;
