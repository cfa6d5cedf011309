/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.deadline;

import org.jspecify.annotations.NullMarked;
