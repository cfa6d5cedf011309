/** The month, quarter, semester or year of a site: open, or locked with all its cells. */
@NullMarked
package fr.gouv.qualite.indicators.month;

import org.jspecify.annotations.NullMarked;
