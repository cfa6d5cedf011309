/** The service held to its contracts, with a real database and a real broker. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting;
