/** The indicators that a site has to measure at a time: frameworks, perimeters and indicators read together. */
@NullMarked
package fr.gouv.qualite.indicators.catalogue;

import org.jspecify.annotations.NullMarked;
