/** Several cells as one figure: of a prefecture, a region, the nation, or of what may be published. */
@NullMarked
package fr.gouv.qualite.indicators.consolidation;

import org.jspecify.annotations.NullMarked;
