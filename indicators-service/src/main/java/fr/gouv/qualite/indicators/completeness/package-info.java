/** Who has filled what of what is expected. */
@NullMarked
package fr.gouv.qualite.indicators.completeness;

import org.jspecify.annotations.NullMarked;
