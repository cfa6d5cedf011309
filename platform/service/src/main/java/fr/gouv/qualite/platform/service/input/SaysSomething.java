package fr.gouv.qualite.platform.service.input;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that somebody will read to understand what was done: three letters or digits at least, and no address that runs
 * something. A dot would satisfy every rule that asks for a reason, and explain nothing; an empty text is another rule's
 * business.
 */
@Pattern(regexp = SaysSomething.WORDS_OR_NOTHING, message = "Ce texte ne dit rien : écrivez-le en quelques mots.")
@Pattern(
        regexp = "(?is)(?!.*?\\b(?:javascript|vbscript|data)\\s*:).*",
        message = "Cette adresse n’est pas celle d’un site : écrivez une adresse qui commence par https://.")
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface SaysSomething {

    /** Three letters or digits, or nothing but spaces: for a text that no annotation reads. */
    String WORDS_OR_NOTHING = "(?s)\\s*+|(?:[^\\p{L}\\p{N}]*+[\\p{L}\\p{N}]){3}.*";

    String message() default "Ce texte ne dit rien : écrivez-le en quelques mots.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
