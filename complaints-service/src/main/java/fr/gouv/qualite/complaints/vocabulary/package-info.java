/** The words of this service's codes, for people to read and for the other services to show. */
@NullMarked
package fr.gouv.qualite.complaints.vocabulary;

import org.jspecify.annotations.NullMarked;
