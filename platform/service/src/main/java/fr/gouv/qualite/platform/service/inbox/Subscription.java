package fr.gouv.qualite.platform.service.inbox;

import java.util.Set;

/**
 * Which events of a topic a consumer knows, and what it reads them as.
 *
 * @param types CloudEvents types; one {@code *} in a type stands for whatever happened to the aggregate
 * @param data fields it does not have are left aside, so that a producer may add some
 */
public record Subscription<T>(Set<String> types, Class<T> data) {

    public Subscription {
        types = Set.copyOf(types);
    }

    public static <T> Subscription<T> to(String type, Class<T> data) {
        return new Subscription<>(Set.of(type), data);
    }

    boolean accepts(String type) {
        return types.stream().anyMatch(known -> matches(known, type));
    }

    private static boolean matches(String known, String type) {
        int star = known.indexOf('*');
        return star < 0
                ? known.equals(type)
                : type.length() >= known.length()
                        && type.startsWith(known.substring(0, star))
                        && type.endsWith(known.substring(star + 1));
    }
}
