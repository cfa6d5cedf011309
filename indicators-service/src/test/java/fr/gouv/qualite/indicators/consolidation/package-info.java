@NullMarked
package fr.gouv.qualite.indicators.consolidation;

import org.jspecify.annotations.NullMarked;
