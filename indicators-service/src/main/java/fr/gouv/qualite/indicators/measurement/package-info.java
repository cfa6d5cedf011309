/** The cell: what a site measured for an indicator over a period, how it is filled, its history and its event. */
@NullMarked
package fr.gouv.qualite.indicators.measurement;

import org.jspecify.annotations.NullMarked;
