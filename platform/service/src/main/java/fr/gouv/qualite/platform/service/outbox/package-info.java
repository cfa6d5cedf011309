/** Events leave with the transaction that made them: nothing lost, order kept per key. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service.outbox;
