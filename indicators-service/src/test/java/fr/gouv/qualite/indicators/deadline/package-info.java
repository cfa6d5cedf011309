/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.indicators.deadline;

import org.jspecify.annotations.NullMarked;
