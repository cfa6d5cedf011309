/** The copy of the sites that indicators tells by event. */
@NullMarked
package fr.gouv.qualite.complaints.organisation;

import org.jspecify.annotations.NullMarked;
