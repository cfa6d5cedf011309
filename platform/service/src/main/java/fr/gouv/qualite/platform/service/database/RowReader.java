package fr.gouv.qualite.platform.service.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes records of one type of rows whose columns have the components' names. */
final class RowReader<R extends Record> {

    private static final ClassValue<RowReader<?>> READERS = new ClassValue<>() {
        @Override
        @SuppressWarnings("unchecked")
        protected RowReader<?> computeValue(Class<?> type) {
            return new RowReader<>(type.asSubclass(Record.class));
        }
    };

    private final RecordComponent[] components;
    private final Constructor<R> constructor;

    private RowReader(Class<R> type) {
        components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static <R extends Record> RowReader<R> of(Class<R> type) {
        return (RowReader<R>) READERS.get(type);
    }

    R read(@Nullable Object[] values, String[] columns) {
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            Object value = values[position(component.getName(), columns)];
            try {
                arguments[i] = ColumnValue.as(component.getType(), value);
            } catch (RuntimeException e) {
                throw new IllegalStateException("The column of " + component.getName() + " cannot be read", e);
            }
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int position(String component, String[] columns) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != null && plain(columns[i]).equals(plain(component))) {
                return i;
            }
        }
        throw new IllegalStateException("No column is named " + component + ": " + Arrays.toString(columns));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
