@NullMarked
package fr.gouv.qualite.indicators.spreadsheet;

import org.jspecify.annotations.NullMarked;
