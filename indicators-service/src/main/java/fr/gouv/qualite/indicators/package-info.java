/** Frameworks, organisation, indicators and their measurements. */
@NullMarked
package fr.gouv.qualite.indicators;

import org.jspecify.annotations.NullMarked;
