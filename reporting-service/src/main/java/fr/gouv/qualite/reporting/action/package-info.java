/** The action plan of a prefecture and of its sites. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.action;
