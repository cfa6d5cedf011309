/** The store of the reference data: one document a subject, every version kept. */
@NullMarked
package fr.gouv.qualite.indicators.reference;

import org.jspecify.annotations.NullMarked;
