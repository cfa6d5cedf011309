package fr.gouv.qualite.platform.service.paging;

import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a list that a client names by their ranks, from 1, both included ({@code range=11-20}; ministry's API
 * doctrine, 2.13). Ranks are counted from the start of the list, so they reach only its first hundred rows: further on,
 * the cursor goes as fast for the last page as for the first.
 */
record Range(int first, int last) {

    static final int DEEPEST = 100;

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})-(\\d{1,4})");

    static Range parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw Problem.invalid("range", "Écrivez le rang du premier et du dernier élément voulus : range=1-10.");
        }
        Range range = new Range(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        if (range.first < 1 || range.last < range.first) {
            throw Problem.invalid("range", "Le premier rang est au moins 1, et le dernier au moins le premier.");
        }
        if (range.last > DEEPEST) {
            throw Problem.invalid(
                    "range",
                    "Les rangs vont jusqu’à " + DEEPEST + " : au-delà, suivez le lien « next » de la réponse.");
        }
        return range;
    }

    /** Keeps the rows that are in the range, out of the first ones. */
    <T> List<T> of(List<T> rows) {
        if (first > rows.size()) {
            throw CommonProblem.RANGE_NOT_SATISFIABLE.with("La liste s’arrête avant le rang " + first + ".");
        }
        return rows.subList(first - 1, Math.min(last, rows.size()));
    }

    /** @param total how many rows the list has, or {@code *} when it goes on */
    String contentRange(int kept, String total) {
        return "items %d-%d/%s".formatted(first, first + kept - 1, total);
    }
}
