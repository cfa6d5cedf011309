/** Saying no: RFC 9457 problem details, in French, for every error a service can meet. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service.problem;
