/** Adds to every OpenAPI document what all services share: refusals, security, idempotency. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service.contract;
