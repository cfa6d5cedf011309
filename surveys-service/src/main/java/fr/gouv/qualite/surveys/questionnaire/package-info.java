/** Questionnaires and their versions, which never change once a campaign uses them. */
@NullMarked
package fr.gouv.qualite.surveys.questionnaire;

import org.jspecify.annotations.NullMarked;
