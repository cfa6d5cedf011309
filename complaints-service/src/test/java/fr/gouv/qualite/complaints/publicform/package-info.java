/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.publicform;

import org.jspecify.annotations.NullMarked;
