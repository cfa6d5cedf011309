/**
 * How figures are read, added up, compared with their targets and expected: the rules that a screen, a dashboard, a
 * report and open data share. Plain Java on values: the caller brings the cells and the reference data.
 *
 * <p>A <em>cell</em> is one indicator at one site over one of the indicator's own periods. {@link
 * fr.gouv.qualite.platform.figures.Expectation} says which cells there should be, {@link
 * fr.gouv.qualite.platform.figures.Consolidation} makes one figure of several.
 */
@NullMarked
package fr.gouv.qualite.platform.figures;

import org.jspecify.annotations.NullMarked;
