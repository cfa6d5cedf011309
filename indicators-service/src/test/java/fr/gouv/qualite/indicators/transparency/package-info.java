/** Tests of the transparency display. */
@NullMarked
package fr.gouv.qualite.indicators.transparency;

import org.jspecify.annotations.NullMarked;
