package fr.gouv.qualite.platform.service.http;

import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.problem.Problem.FieldError;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers, days and identifiers in queries. A value of another kind is refused with what is expected, where the
 * framework would answer that the address does not exist.
 */
@Provider
class PlainValuesInQueries implements ParamConverterProvider {

    private static final Kind WHOLE_NUMBER = new Kind(Integer::valueOf, "un nombre entier, par exemple 50");
    private static final Kind YES_OR_NO = new Kind(PlainValuesInQueries::yesOrNo, "true ou false");

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(int.class, WHOLE_NUMBER),
            Map.entry(Integer.class, WHOLE_NUMBER),
            Map.entry(long.class, new Kind(Long::valueOf, "un nombre entier, par exemple 50")),
            Map.entry(Long.class, new Kind(Long::valueOf, "un nombre entier, par exemple 50")),
            Map.entry(boolean.class, YES_OR_NO),
            Map.entry(Boolean.class, YES_OR_NO),
            Map.entry(BigDecimal.class, new Kind(BigDecimal::new, "un nombre, par exemple 12.5")),
            Map.entry(LocalDate.class, new Kind(LocalDate::parse, "un jour, par exemple 2022-03-01")),
            Map.entry(Instant.class, new Kind(Instant::parse, "un instant, par exemple 2022-03-01T00:00:00Z")),
            Map.entry(UUID.class, new Kind(UUID::fromString, "un identifiant (UUID)")));

    /** @param expected in French, after « Écrivez » */
    private record Kind(Function<String, ?> reader, String expected) {}

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation @Nullable [] annotations) {
        Kind kind = KINDS.get(type);
        return kind == null
                ? null
                : Stream.ofNullable(annotations)
                        .flatMap(Stream::of)
                        .filter(QueryParam.class::isInstance)
                        .map(annotation -> ((QueryParam) annotation).value())
                        .findFirst()
                        .map(parameter -> new Converter<T>(kind, parameter, type.isPrimitive()))
                        .orElse(null);
    }

    private static Boolean yesOrNo(String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException(text);
    }

    private record Converter<T>(Kind kind, String parameter, boolean isPrimitive) implements ParamConverter<T> {

        private static final int LONGEST_ECHO = 50;

        @Override
        @SuppressWarnings("unchecked") // The map pairs each class with the reader of that class.
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || (text.isBlank() && !isPrimitive)) {
                return null;
            }
            try {
                return (T) kind.reader.apply(text.strip());
            } catch (IllegalArgumentException | DateTimeException e) {
                String shown = text.length() > LONGEST_ECHO ? text.substring(0, LONGEST_ECHO) + "…" : text;
                String expected = "Écrivez " + kind.expected + ".";
                throw new Problem(
                        CommonProblem.UNKNOWN_VALUE,
                        "« " + shown + " » n’est pas une valeur possible de « " + parameter + " ». " + expected,
                        List.of(new FieldError(parameter, expected)));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
