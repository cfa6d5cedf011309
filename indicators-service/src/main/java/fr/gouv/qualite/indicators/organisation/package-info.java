/** Prefectures with their perimeters, and their sites. */
@NullMarked
package fr.gouv.qualite.indicators.organisation;

import org.jspecify.annotations.NullMarked;
