/** The board of a site's period, and what its quality manager does to it as a whole. */
@NullMarked
package fr.gouv.qualite.indicators.board;

import org.jspecify.annotations.NullMarked;
