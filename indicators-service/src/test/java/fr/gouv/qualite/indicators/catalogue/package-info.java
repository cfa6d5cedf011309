@NullMarked
package fr.gouv.qualite.indicators.catalogue;

import org.jspecify.annotations.NullMarked;
