/** Indicators: settled measurements, consolidated over sites and periods. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.indicator;
