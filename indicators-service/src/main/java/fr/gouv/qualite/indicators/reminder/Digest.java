package fr.gouv.qualite.indicators.reminder;

import fr.gouv.qualite.indicators.completeness.MonthProgress;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.reminder.Reminder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a site's ended months still ask for. It names indicators and counts entries; it holds nobody's name and no
 * figure.
 *
 * @param months the ended months, the latest first
 */
record Digest(String site, String siteName, List<MonthProgress> months) implements Reminder {

    /** How many indicators of a month are named; the others are counted. */
    private static final int NAMED = 10;

    List<MonthProgress> incomplete() {
        return months.stream()
                .filter(it -> !it.locked() && !it.missing().isEmpty())
                .toList();
    }

    List<MonthProgress> toValidate() {
        return months.stream().filter(it -> !it.locked() && it.toValidate() > 0).toList();
    }

    @Override
    public Optional<Text> forTheDesk(String publicUrl) {
        if (incomplete().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Text(
                siteName + " : " + (incomplete().size() > 1 ? "des mois restent" : "un mois reste") + " à compléter",
                "Bonjour,\n\n"
                        + incomplete().stream()
                                .map(it -> monthToFill(it, publicUrl))
                                .collect(Collectors.joining("\n"))
                        + "\nUn indicateur qui n’a pas lieu d’être mesuré se déclare « sans objet » ou « suspendu »,"
                        + " avec son motif.\n"));
    }

    @Override
    public Optional<Text> forTheManager(String publicUrl) {
        if (toValidate().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Text(
                siteName + " : des saisies sont à valider",
                "Bonjour,\n\n"
                        + toValidate().stream()
                                .map(it -> capital(it.period()) + " : "
                                        + (it.toValidate() > 1
                                                ? it.toValidate() + " saisies à valider"
                                                : "une saisie à valider")
                                        + "\n" + link(it.period(), publicUrl) + "\n")
                                .collect(Collectors.joining("\n"))));
    }

    private String monthToFill(MonthProgress it, String publicUrl) {
        int count = it.missing().size();
        String named = it.missing().stream()
                .limit(NAMED)
                .map(label -> "- " + label + "\n")
                .collect(Collectors.joining());
        String others = count > NAMED ? "- et " + (count - NAMED) + " autres\n" : "";
        return capital(it.period()) + " : " + count + (count > 1 ? " indicateurs" : " indicateur") + " à saisir\n"
                + named + others + link(it.period(), publicUrl) + "\n";
    }

    private String link(Period period, String publicUrl) {
        return publicUrl + "/app/indicateurs/" + site + "/" + period;
    }

    private static String capital(Period period) {
        String label = period.label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
