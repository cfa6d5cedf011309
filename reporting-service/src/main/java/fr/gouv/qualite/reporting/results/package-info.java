/** Figures read from the read model: indicators, complaints and surveys of a site or a prefecture over months. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.results;
