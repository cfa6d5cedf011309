/** A case from its receipt to its closure, with every step kept. */
@NullMarked
package fr.gouv.qualite.complaints.casefile;

import org.jspecify.annotations.NullMarked;
