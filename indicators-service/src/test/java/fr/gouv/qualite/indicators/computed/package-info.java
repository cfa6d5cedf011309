@NullMarked
package fr.gouv.qualite.indicators.computed;

import org.jspecify.annotations.NullMarked;
