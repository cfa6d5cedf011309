@NullMarked
package fr.gouv.qualite.indicators.flashinfo;

import org.jspecify.annotations.NullMarked;
