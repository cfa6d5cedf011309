package fr.gouv.qualite.platform.service.database;

import fr.gouv.qualite.platform.Period;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Writes a field of type {@code Period}, or of one of its kinds, as text. */
@Converter(autoApply = true)
public class PeriodColumn implements AttributeConverter<@Nullable Period, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
        return period == null ? null : period.toString();
    }

    @Override
    public @Nullable Period convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Period.parse(text);
    }
}
