package fr.gouv.qualite.platform.service.database;

import fr.gouv.qualite.platform.PrefectureCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Writes a field of type {@code PrefectureCode} as text. */
@Converter(autoApply = true)
public class PrefectureCodeColumn implements AttributeConverter<@Nullable PrefectureCode, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PrefectureCode prefecture) {
        return prefecture == null ? null : prefecture.toString();
    }

    @Override
    public @Nullable PrefectureCode convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : PrefectureCode.of(text);
    }
}
