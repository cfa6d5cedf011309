/** What the measurements are about, as dated data: frameworks, prefectures, sites, indicators. */
@NullMarked
package fr.gouv.qualite.indicators.reference;

import org.jspecify.annotations.NullMarked;
