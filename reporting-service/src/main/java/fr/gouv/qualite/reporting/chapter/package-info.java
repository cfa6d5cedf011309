/** What an annual report is made of: chapters that each source brings, found at start. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.chapter;
