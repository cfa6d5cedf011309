@NullMarked
package fr.gouv.qualite.indicators.sheet;

import org.jspecify.annotations.NullMarked;
