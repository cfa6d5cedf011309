/** A case, from its receipt to its closure, with every step kept. No other package writes or reads its tables. */
@NullMarked
package fr.gouv.qualite.complaints.casefile;

import org.jspecify.annotations.NullMarked;
