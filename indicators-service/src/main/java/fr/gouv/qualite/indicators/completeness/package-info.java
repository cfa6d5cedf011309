/** Completeness: how much of what is expected each site has entered. */
@NullMarked
package fr.gouv.qualite.indicators.completeness;

import org.jspecify.annotations.NullMarked;
