/** The copy of the sites that indicators publishes. */
@NullMarked
package fr.gouv.qualite.complaints.organisation;

import org.jspecify.annotations.NullMarked;
