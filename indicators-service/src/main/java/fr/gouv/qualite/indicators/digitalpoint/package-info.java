/** The digital help points (« points d’accueil numérique », PAN): who came, what for, how satisfied they left. */
@NullMarked
package fr.gouv.qualite.indicators.digitalpoint;

import org.jspecify.annotations.NullMarked;
