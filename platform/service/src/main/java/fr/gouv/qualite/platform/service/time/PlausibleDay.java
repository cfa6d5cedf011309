package fr.gouv.qualite.platform.service.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a day whose year was mistyped: the database cannot hold the farthest ones, and 0026 is not 2026. Whether a day
 * may be to come is for each rule to say.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlausibleDay.Validator.class)
public @interface PlausibleDay {

    String message() default "Cette date n’est pas entre 2000 et 2100 : vérifiez l’année.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the day with the bounds; nothing to say of one that is absent. */
    class Validator implements ConstraintValidator<PlausibleDay, LocalDate> {

        private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
        private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || (!day.isBefore(FIRST) && !day.isAfter(LAST));
        }
    }
}
