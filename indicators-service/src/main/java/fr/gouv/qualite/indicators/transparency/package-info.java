/** The transparency display: what a site tells its users each quarter, published once and kept. */
@NullMarked
package fr.gouv.qualite.indicators.transparency;

import org.jspecify.annotations.NullMarked;
