/** Satisfaction surveys: questionnaires, campaigns, anonymous answers and their results. */
@NullMarked
package fr.gouv.qualite.surveys;

import org.jspecify.annotations.NullMarked;
