/** What anyone may take and reuse: the results that were locked, in bulk and by changes, and their catalogue. */
@NullMarked
package fr.gouv.qualite.indicators.opendata;

import org.jspecify.annotations.NullMarked;
