/** What other features ask about the cases: lists, counts and facts, as records that hold nothing they need not know. */
@NullMarked
package fr.gouv.qualite.complaints.casefile.query;

import org.jspecify.annotations.NullMarked;
