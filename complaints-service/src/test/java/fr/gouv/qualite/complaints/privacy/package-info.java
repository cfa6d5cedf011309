/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.privacy;

import org.jspecify.annotations.NullMarked;
