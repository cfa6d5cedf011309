/** Publishes events with the transaction that made them: none lost, those of one key in order. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service.outbox;
