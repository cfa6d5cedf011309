@NullMarked
package fr.gouv.qualite.indicators.board;

import org.jspecify.annotations.NullMarked;
