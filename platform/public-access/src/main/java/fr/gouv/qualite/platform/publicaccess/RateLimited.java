package fr.gouv.qualite.platform.publicaccess;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits how often one address may call the operations that bear it, all together. The resource bears it rather than a list
 * of paths: a path can be written in many ways.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RateLimited {

    /** Which limit of {@link RateLimits}. */
    String value();
}
