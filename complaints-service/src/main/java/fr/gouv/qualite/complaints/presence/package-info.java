/** Who has a case open now, so that two people do not answer it at once. */
@NullMarked
package fr.gouv.qualite.complaints.presence;

import org.jspecify.annotations.NullMarked;
