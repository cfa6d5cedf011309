/** Satisfaction rates and counts, read from tallies kept up to date with each answer. */
@NullMarked
package fr.gouv.qualite.surveys.results;

import org.jspecify.annotations.NullMarked;
