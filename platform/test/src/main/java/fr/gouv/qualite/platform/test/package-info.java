/** Real parts for tests: PostgreSQL, Kafka, signed tokens, and checks of the committed contracts. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.test;
