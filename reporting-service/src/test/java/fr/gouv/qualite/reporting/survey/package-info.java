/** Tests of the feature. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.survey;
