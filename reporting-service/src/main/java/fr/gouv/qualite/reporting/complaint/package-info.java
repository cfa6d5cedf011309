/** Complaints and other messages received, as counts. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.complaint;
