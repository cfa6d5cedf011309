/** The words, order and threshold of the labels' frameworks. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.framework;
