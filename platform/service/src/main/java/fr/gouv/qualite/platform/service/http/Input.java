package fr.gouv.qualite.platform.service.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Rejects NUL, the one character that PostgreSQL cannot store, before it fails a transaction; « 12.5 » where a whole
 * number is asked for, which would silently become 12; a number or an instant where a day is asked for;
 * and an empty text where a date, a code or a number is asked for, which would silently be none.
 */
@Singleton
class Input implements ObjectMapperCustomizer {

    /** After the modules of the class path, whose last word on days this one has. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        for (LogicalType type :
                List.of(LogicalType.DateTime, LogicalType.Enum, LogicalType.Integer, LogicalType.Float)) {
            mapper.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                    .setAcceptBlankAsEmpty(true);
        }
        mapper.registerModule(new SimpleModule("input")
                .addDeserializer(String.class, new NoNul())
                .addDeserializer(LocalDate.class, new PlainDay()));
    }

    /** A day is written 2026-11-24: not as a number, a list or an instant, whose day depends on where one is. */
    private static final class PlainDay extends StdScalarDeserializer<LocalDate> {

        @Serial
        private static final long serialVersionUID = 1L;

        PlainDay() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText();
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw InvalidFormatException.from(parser, "Not a day", text, LocalDate.class);
            }
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeParseException e) {
                throw InvalidFormatException.from(parser, "Not a day", text, LocalDate.class);
            }
        }
    }

    private static final class NoNul extends StringDeserializer {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null && text.indexOf('\0') >= 0) {
                throw InvalidFormatException.from(parser, "NUL character", text, String.class);
            }
            return text;
        }
    }
}
