/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.handling;

import org.jspecify.annotations.NullMarked;
