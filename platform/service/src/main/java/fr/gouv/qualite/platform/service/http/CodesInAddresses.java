package fr.gouv.qualite.platform.service.http;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Converts codes and periods in paths and queries; rejects invalid ones with the reason. */
@Provider
class CodesInAddresses implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            SiteCode.class, SiteCode::of,
            PrefectureCode.class, PrefectureCode::of,
            Period.class, Period::parse,
            Period.Month.class, Period.Month::parse);

    @Override
    @SuppressWarnings("unchecked") // The map pairs each class with the reader of that class.
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> reader = READERS.get(type);
        return reader == null ? null : new Converter<>((Function<String, T>) reader);
    }

    private record Converter<T>(Function<String, T> reader) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            return reader.apply(value);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
