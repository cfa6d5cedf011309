@NullMarked
package fr.gouv.qualite.indicators.completeness;

import org.jspecify.annotations.NullMarked;
