package fr.gouv.qualite.platform.documents;

import fr.gouv.qualite.platform.documents.Block.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars, from 0 to {@code max}.
 *
 * @param description what it shows, for those who do not see it
 */
public record Chart(
        String title,
        String description,
        List<Bar> bars,
        double max,
        @Nullable Threshold threshold) {

    public Chart {
        bars = List.copyOf(bars);
    }

    /** @param text the value as it is written beside the bar */
    public record Bar(String label, double value, String text, Tone tone) {}

    /** A line that bars should reach. */
    public record Threshold(double value, String label) {}
}
