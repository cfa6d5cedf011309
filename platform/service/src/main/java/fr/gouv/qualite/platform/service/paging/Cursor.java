package fr.gouv.qualite.platform.service.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.platform.service.problem.Problem;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page stopped: the sort keys of its last row. Opaque to clients. */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... keys) {
        return new Cursor(List.of(keys).stream().map(Object::toString).toList());
    }

    /** @param expected how many sort keys the list has */
    public static Optional<Cursor> parse(@Nullable String text, int expected) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            List<String> keys = List.of(decoded.split(SEPARATOR, -1));
            if (keys.size() == expected && keys.stream().noneMatch(Cursor::holdsControl)) {
                return Optional.of(new Cursor(keys));
            }
        } catch (IllegalArgumentException e) {
            // Falls through: whatever is wrong with it, the cursor did not come from us.
        }
        throw Problem.invalid("cursor", "Ce curseur de page n’est pas valable : reprenez la liste au début.");
    }

    /** No sort key holds one, and PostgreSQL cannot store the first of them. */
    private static boolean holdsControl(String key) {
        return key.chars().anyMatch(Character::isISOControl);
    }

    public String key(int index) {
        return keys.get(index);
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(UTF_8));
    }
}
