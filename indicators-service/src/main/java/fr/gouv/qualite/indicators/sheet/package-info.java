/** Measurements as CSV, XLSX and ODS: out, and back in. */
@NullMarked
package fr.gouv.qualite.indicators.sheet;

import org.jspecify.annotations.NullMarked;
