/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.statistics;

import org.jspecify.annotations.NullMarked;
