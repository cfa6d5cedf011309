/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.followup;

import org.jspecify.annotations.NullMarked;
