package fr.gouv.qualite.complaints.handling;

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
 * A text that a person will read: three letters or digits at least, and no address that runs something. A dot would stop the
 * clock without saying anything; an empty text is another rule's business.
 */
@Pattern(
        regexp = "(?s)\\s*+|(?:[^\\p{L}\\p{N}]*+[\\p{L}\\p{N}]){3}.*",
        message = "Ce texte ne dit rien à la personne : écrivez-le.")
@Pattern(
        regexp = "(?is)(?!.*?\\b(?:javascript|vbscript|data)\\s*:).*",
        message = "Cette adresse n’est pas celle d’un site : écrivez une adresse qui commence par https://.")
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface SaysSomething {

    String message() default "Ce texte ne dit rien à la personne : écrivez-le.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
