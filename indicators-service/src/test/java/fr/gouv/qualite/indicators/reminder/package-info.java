@NullMarked
package fr.gouv.qualite.indicators.reminder;

import org.jspecify.annotations.NullMarked;
