package fr.gouv.qualite.indicators.measurement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** What was in a cell, as the history stores it: a JSON text. */
@Converter
class ContentJson implements AttributeConverter<Measurement.@Nullable Content, @Nullable String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    static @Nullable String write(Measurement.@Nullable Content content) {
        try {
            return content == null ? null : JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable String convertToDatabaseColumn(Measurement.@Nullable Content content) {
        return write(content);
    }

    @Override
    public Measurement.@Nullable Content convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, Measurement.Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable content of a cell", e);
        }
    }
}
