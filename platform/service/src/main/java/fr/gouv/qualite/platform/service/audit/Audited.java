package fr.gouv.qualite.platform.service.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Writes an audit line for each call of the operation that succeeds. Refusals are written for every operation. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Audited {

    Act value();

    /** Answers that are refusals here: where a wrong secret is answered like what does not exist. */
    int[] refusals() default {};
}
