/** The annual report of a site or a prefecture, from its draft to its publication. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.annualreport;
