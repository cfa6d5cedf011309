package fr.gouv.qualite.platform.service.database;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of a column, as the type that a record asks for. */
final class ColumnValue {

    private ColumnValue() {}

    /** @throws IllegalArgumentException when the value cannot be that type without losing something */
    static @Nullable Object as(Class<?> type, @Nullable Object value) {
        if (value == null) {
            if (type.isPrimitive()) {
                throw new IllegalArgumentException("NULL is no " + type);
            }
            return null;
        }
        return switch (value) {
            case Object it when type.isInstance(it) -> it;
            case Number number -> number(type, number);
            case String text -> text(type, text);
            case Boolean it when type == boolean.class -> it;
            case Date day when type == LocalDate.class -> day.toLocalDate();
            case Timestamp time when type == Instant.class -> time.toInstant();
            case OffsetDateTime time when type == Instant.class -> time.toInstant();
            case Object[] array when type == List.class -> List.of(array);
            default -> throw new IllegalArgumentException(value.getClass() + " is no " + type);
        };
    }

    private static Object number(Class<?> type, Number number) {
        BigDecimal exact = number instanceof BigDecimal it ? it : new BigDecimal(number.toString());
        if (type == BigDecimal.class) {
            return exact;
        }
        if (type == long.class || type == Long.class) {
            return exact.longValueExact();
        }
        if (type == int.class || type == Integer.class) {
            return exact.intValueExact();
        }
        throw new IllegalArgumentException("A number is no " + type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object text(Class<?> type, String text) {
        if (type.isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) type, text);
        }
        if (type == SiteCode.class) {
            return SiteCode.of(text);
        }
        if (type == PrefectureCode.class) {
            return PrefectureCode.of(text);
        }
        if (type == Period.class) {
            return Period.parse(text);
        }
        if (type == Period.Month.class) {
            return Period.Month.parse(text);
        }
        throw new IllegalArgumentException("A text is no " + type);
    }
}
