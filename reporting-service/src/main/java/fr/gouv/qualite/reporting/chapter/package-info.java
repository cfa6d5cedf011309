/** The chapters of an annual report: each source brings its own, found at start. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.chapter;
