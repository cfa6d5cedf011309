package fr.gouv.qualite.platform.service.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A write that honours {@code Idempotency-Key} (IETF draft): the same key and body again give the same answer and one
 * effect; the same key with another body is refused. The method runs in one transaction with the memory of its answer,
 * and returns a {@link jakarta.ws.rs.core.Response} whose entity can be written as JSON.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
