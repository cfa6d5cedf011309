/** Surveys, theme by theme. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.survey;
