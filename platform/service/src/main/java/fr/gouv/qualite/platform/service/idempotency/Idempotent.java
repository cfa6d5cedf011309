package fr.gouv.qualite.platform.service.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a write honour {@code Idempotency-Key} (IETF draft): repeated with the same key and body, it has one effect and
 * the same answer; the same key with another body is rejected. The method runs in a new transaction, which also saves its
 * answer, and returns a {@link jakarta.ws.rs.core.Response} whose entity can be written as JSON.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /**
     * The header by which a caller without an account shows that they may do this; none when empty. A key then serves its
     * holder alone: repeated with another secret, it is another key.
     */
    @Nonbinding
    String secret() default "";
}
