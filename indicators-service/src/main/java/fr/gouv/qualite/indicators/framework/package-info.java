/** Frameworks, the indicators that they ask for, and their targets. */
@NullMarked
package fr.gouv.qualite.indicators.framework;

import org.jspecify.annotations.NullMarked;
