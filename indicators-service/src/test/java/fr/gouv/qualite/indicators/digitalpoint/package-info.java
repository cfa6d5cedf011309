@NullMarked
package fr.gouv.qualite.indicators.digitalpoint;

import org.jspecify.annotations.NullMarked;
