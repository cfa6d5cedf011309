/** The copy of the sites that indicators publishes. */
@NullMarked
package fr.gouv.qualite.surveys.organisation;

import org.jspecify.annotations.NullMarked;
