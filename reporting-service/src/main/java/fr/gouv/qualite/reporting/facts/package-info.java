/** The read model: the newest version of every aggregate on the topics, saved by one consumer, read by type. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.facts;
