/** Tables for spreadsheets, written as they come whatever their length. */
@NullMarked
package fr.gouv.qualite.complaints.sheet;

import org.jspecify.annotations.NullMarked;
