/** Queries on the cases for other features: lists, counts and facts, as records that hold nothing more than they need. */
@NullMarked
package fr.gouv.qualite.complaints.casefile.query;

import org.jspecify.annotations.NullMarked;
