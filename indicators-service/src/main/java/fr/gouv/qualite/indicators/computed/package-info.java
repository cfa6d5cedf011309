/** The cells that the platform fills by itself, from complaints, surveys and counted days. */
@NullMarked
package fr.gouv.qualite.indicators.computed;

import org.jspecify.annotations.NullMarked;
