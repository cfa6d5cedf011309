@NullMarked
package fr.gouv.qualite.indicators.reference;

import org.jspecify.annotations.NullMarked;
