/**
 * Sheets that people open and fill in: CSV, XLSX and ODS, written row after row and read line after line, so that their
 * length costs no memory; read with limits that a hostile file cannot pass.
 */
@NullMarked
package fr.gouv.qualite.platform.spreadsheet;

import org.jspecify.annotations.NullMarked;
