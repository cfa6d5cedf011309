/** What each site measured: entry, validation, lock, audit trail, completeness and consolidation. */
@NullMarked
package fr.gouv.qualite.indicators.measurement;

import org.jspecify.annotations.NullMarked;
