/** Counts responses by month and channel, a moment after they come, and counts them all again to check. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.surveys.tally;
