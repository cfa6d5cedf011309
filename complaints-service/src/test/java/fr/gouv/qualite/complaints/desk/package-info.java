/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.desk;

import org.jspecify.annotations.NullMarked;
