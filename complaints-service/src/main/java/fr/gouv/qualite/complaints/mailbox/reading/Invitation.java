package fr.gouv.qualite.complaints.mailbox.reading;

import java.util.Map;
import java.util.TreeMap;

/** What an invitation says to somebody without a calendar: what for, when, where. */
final class Invitation {

    private static final Map<String, String> LABELS =
            Map.of("SUMMARY", "Objet", "DTSTART", "Début", "DTEND", "Fin", "LOCATION", "Lieu", "DESCRIPTION", "Texte");

    private Invitation() {}

    /** @param calendar in iCalendar (RFC 5545) */
    static String of(String calendar) {
        Map<String, String> said = new TreeMap<>();
        boolean event = false;
        for (String line : calendar.replaceAll("\\r?\\n[ \\t]", "").lines().toList()) {
            event |= line.startsWith("BEGIN:VEVENT");
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).replaceAll(";.*", "");
            if (event && LABELS.containsKey(name)) {
                said.putIfAbsent(
                        name, line.substring(colon + 1).replace("\\n", "\n").replaceAll("\\\\(.)", "$1"));
            }
        }
        StringBuilder text = new StringBuilder("[Invitation]");
        said.forEach((name, value) ->
                text.append('\n').append(LABELS.get(name)).append(" : ").append(value));
        return text.toString();
    }
}
