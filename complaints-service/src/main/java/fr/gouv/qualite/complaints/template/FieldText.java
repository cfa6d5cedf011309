package fr.gouv.qualite.complaints.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with fields such as {@code {{numero}}}. Upper and lower case do not matter in a field's name. */
public record FieldText(String text) {

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*(\\p{L}[\\p{L}\\d_]*)\\s*}}");

    public static FieldText of(String text) {
        return new FieldText(text);
    }

    /** The text with the fields that have a value replaced by it; a value is never read again for fields. */
    public FieldText fill(Map<String, String> values) {
        return new FieldText(FIELD.matcher(text)
                .replaceAll(field ->
                        Matcher.quoteReplacement(value(field.group(1), values).orElse(field.group()))));
    }

    /** The names of the fields that nothing filled in, once each, in order. */
    public List<String> openFields() {
        return FIELD.matcher(text)
                .results()
                .map(field -> field.group(1))
                .distinct()
                .toList();
    }

    private static Optional<String> value(String name, Map<String, String> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public String toString() {
        return text;
    }
}
