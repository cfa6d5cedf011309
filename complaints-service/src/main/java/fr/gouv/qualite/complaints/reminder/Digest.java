package fr.gouv.qualite.complaints.reminder;

import fr.gouv.qualite.complaints.casefile.query.OpenCase;
import fr.gouv.qualite.platform.WorkingDayCalendar;
import fr.gouv.qualite.platform.reminder.Reminder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a site has to do today. It names cases by their numbers only: an e-mail is no place for what people wrote.
 *
 * @param open the open cases, in the order of the desk
 */
record Digest(String siteName, LocalDate today, WorkingDayCalendar calendar, List<OpenCase> open) implements Reminder {

    /** Working days late after which the quality manager is notified. */
    static final int ESCALATED_AFTER = 2;

    /** How many working days ahead a case is about to be late. */
    private static final int SOON = 1;

    /** How many cases are named; the others are counted. */
    private static final int NAMED = 20;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRENCH);

    List<OpenCase> late() {
        return open.stream()
                .filter(file -> file.dueOn() != null && file.dueOn().isBefore(today))
                .toList();
    }

    List<OpenCase> dueSoon() {
        LocalDate last = calendar.addWorkingDays(today, SOON);
        return open.stream()
                .filter(file -> file.dueOn() != null
                        && !file.dueOn().isBefore(today)
                        && !file.dueOn().isAfter(last))
                .toList();
    }

    /** Lists the cases late enough for the quality manager to be notified. */
    List<OpenCase> escalated() {
        return late().stream()
                .filter(file ->
                        file.dueOn() != null && calendar.workingDaysBetween(file.dueOn(), today) >= ESCALATED_AFTER)
                .toList();
    }

    /** The cases whose data will be erased in some months, without the answer that they are owed. */
    List<OpenCase> erasureNear() {
        return open.stream().filter(OpenCase::erasureNear).toList();
    }

    long unassigned() {
        return open.stream().filter(file -> !file.assigned()).count();
    }

    @Override
    public Optional<Text> forTheDesk(String publicUrl) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        String subject = late().isEmpty()
                ? "%s : %s à traiter".formatted(siteName, counted(open.size()))
                : "%s : %s en retard".formatted(siteName, counted(late().size()));
        return Optional.of(new Text(
                subject,
                "Bonjour,\n\n"
                        + part("En retard", late(), publicUrl)
                        + part("À répondre aujourd’hui ou le prochain jour ouvré", dueSoon(), publicUrl)
                        + "En tout : " + counted(open.size()) + " à traiter, dont " + unassigned()
                        + " sans agent attribué.\n" + publicUrl + "/app/reclamations\n"));
    }

    @Override
    public Optional<Text> forTheManager(String publicUrl) {
        if (escalated().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Text(
                "%s : %s en retard depuis deux jours ouvrés ou plus"
                        .formatted(siteName, counted(escalated().size())),
                "Bonjour,\n\n"
                        + part("Bientôt effacées sans réponse", erasureNear(), publicUrl)
                        + part("En retard à " + siteName, escalated(), publicUrl)
                        + "Le site en a été prévenu chaque jour ouvré.\n"));
    }

    private static String part(String title, List<OpenCase> cases, String publicUrl) {
        if (cases.isEmpty()) {
            return "";
        }
        String named = cases.stream()
                .limit(NAMED)
                .map(file -> "- " + file.number() + ", réponse due le "
                        + (file.dueOn() == null ? "" : DAY.format(file.dueOn())) + "\n  " + publicUrl
                        + "/app/reclamations/" + file.id())
                .collect(Collectors.joining("\n"));
        String others = cases.size() > NAMED ? "\n- et " + (cases.size() - NAMED) + " autres" : "";
        return title + " (" + cases.size() + ")\n" + named + others + "\n\n";
    }

    private static String counted(int count) {
        return count + (count > 1 ? " demandes" : " demande");
    }
}
