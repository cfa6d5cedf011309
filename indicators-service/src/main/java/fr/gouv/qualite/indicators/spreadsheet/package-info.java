/** Sheets that people fill in: CSV, XLSX and ODS, read with limits that a hostile file cannot pass, and written. */
@NullMarked
package fr.gouv.qualite.indicators.spreadsheet;

import org.jspecify.annotations.NullMarked;
