package fr.gouv.qualite.platform.service.http;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.jspecify.annotations.Nullable;

/**
 * Counts the characters of a text as its readers, its contract and its column do. Java counts an emoji as two: a message
 * within its limit would be refused.
 */
@Singleton
public class Characters implements ValidatorFactoryCustomizer {

    /** In Unicode code points. */
    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class).includeExistingValidators(true).validatedBy(TextSize.class);
        configuration.addMapping(mapping);
    }

    /** The size of a text; those of lists and maps stay the framework's. */
    public static class TextSize implements ConstraintValidator<Size, String> {

        private int min;
        private int max;

        @Override
        public void initialize(Size size) {
            min = size.min();
            max = size.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            int characters = count(text);
            return characters >= min && characters <= max;
        }
    }
}
