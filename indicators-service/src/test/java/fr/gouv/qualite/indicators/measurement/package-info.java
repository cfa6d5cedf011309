@NullMarked
package fr.gouv.qualite.indicators.measurement;

import org.jspecify.annotations.NullMarked;
