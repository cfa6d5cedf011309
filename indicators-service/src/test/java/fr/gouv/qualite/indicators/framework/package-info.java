@NullMarked
package fr.gouv.qualite.indicators.framework;

import org.jspecify.annotations.NullMarked;
