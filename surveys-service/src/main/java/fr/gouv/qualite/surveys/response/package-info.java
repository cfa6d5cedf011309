/** Anonymous answers, checked against the questionnaire and counted as they come. */
@NullMarked
package fr.gouv.qualite.surveys.response;

import org.jspecify.annotations.NullMarked;
