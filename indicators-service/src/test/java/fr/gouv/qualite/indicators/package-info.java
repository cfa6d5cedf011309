@NullMarked
package fr.gouv.qualite.indicators;

import org.jspecify.annotations.NullMarked;
