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
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlausibleDay.Validator.class)
public @interface PlausibleDay {

    String message() default "Cette date n’est pas entre {since} et 2100 : vérifiez l’année.";

    /** The first year that is no mistake. */
    int since() default FIRST_YEAR;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    int FIRST_YEAR = 2000;

    int LAST_YEAR = 2100;

    /** Compares the day with the bounds; nothing to say of one that is absent. */
    class Validator implements ConstraintValidator<PlausibleDay, LocalDate> {

        private int since = FIRST_YEAR;

        /** Where no annotation is read: a day within a text. */
        public static boolean isPlausible(LocalDate day) {
            return isBetween(FIRST_YEAR, day);
        }

        @Override
        public void initialize(PlausibleDay constraint) {
            since = constraint.since();
        }

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || isBetween(since, day);
        }

        private static boolean isBetween(int first, LocalDate day) {
            return day.getYear() >= first && day.getYear() <= LAST_YEAR;
        }
    }
}
