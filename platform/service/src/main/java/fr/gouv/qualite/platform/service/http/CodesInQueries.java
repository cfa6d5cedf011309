package fr.gouv.qualite.platform.service.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.problem.Problem.FieldError;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the constants of enums in queries, spelled as the contract spells them, in whatever case. An unknown one is
 * refused with those that exist, where the framework would answer that the address does not exist.
 */
@Provider
class CodesInQueries implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.isEnum() ? new Converter<>(type, parameter(annotations)) : null;
    }

    private static String parameter(Annotation @Nullable [] annotations) {
        return Stream.ofNullable(annotations)
                .flatMap(Stream::of)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse("");
    }

    private static final class Converter<T> implements ParamConverter<T> {

        private final Map<String, T> constants = new LinkedHashMap<>();
        private final String parameter;

        Converter(Class<T> type, String parameter) {
            for (T constant : type.getEnumConstants()) {
                constants.put(spelling(type, constant), constant);
            }
            this.parameter = parameter;
        }

        @Override
        public @Nullable T fromString(String text) {
            String wanted = text.strip();
            if (wanted.isEmpty()) {
                return null;
            }
            return constants.entrySet().stream()
                    .filter(constant -> constant.getKey().equalsIgnoreCase(wanted))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> unknown(wanted));
        }

        @Override
        public String toString(T value) {
            return constants.entrySet().stream()
                    .filter(constant -> constant.getValue().equals(value))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
        }

        private Problem unknown(String text) {
            String choices = "Choisissez parmi : " + String.join(", ", constants.keySet()) + ".";
            return new Problem(
                    CommonProblem.UNKNOWN_VALUE,
                    "« " + text + " » n’est pas une valeur possible. " + choices,
                    List.of(new FieldError(parameter, choices)));
        }

        private static String spelling(Class<?> type, Object constant) {
            try {
                Field field = type.getField(((Enum<?>) constant).name());
                JsonProperty spelled = field.getAnnotation(JsonProperty.class);
                return spelled == null ? field.getName() : spelled.value();
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
