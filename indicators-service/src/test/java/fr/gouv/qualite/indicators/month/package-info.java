@NullMarked
package fr.gouv.qualite.indicators.month;

import org.jspecify.annotations.NullMarked;
