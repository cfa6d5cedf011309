package fr.gouv.qualite.platform.service.database;

import fr.gouv.qualite.platform.SiteCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Writes a field of type {@code SiteCode} as text. JPA allows it on no {@code @Id}. */
@Converter(autoApply = true)
public class SiteCodeColumn implements AttributeConverter<@Nullable SiteCode, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SiteCode site) {
        return site == null ? null : site.toString();
    }

    @Override
    public @Nullable SiteCode convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : SiteCode.of(text);
    }
}
