/** Campaigns: a questionnaire put to the users of a site between two dates. */
@NullMarked
package fr.gouv.qualite.surveys.campaign;

import org.jspecify.annotations.NullMarked;
