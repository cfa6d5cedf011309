/** Makes writes repeatable: one sent twice with the same Idempotency-Key has one effect and one answer. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service.idempotency;
