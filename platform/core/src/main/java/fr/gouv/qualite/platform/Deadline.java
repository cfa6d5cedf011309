package fr.gouv.qualite.platform;

import java.time.LocalDate;
import java.util.List;

/**
 * The day by which an answer is owed, with what led to it: the calendar that applied and every day that did not count.
 *
 * @param workingDays how many working days were given
 * @param dueOn the last day to answer in time
 * @param skipped the days after receipt and before {@code dueOn} that were not counted, in order
 */
public record Deadline(
        HolidayZone zone, LocalDate receivedOn, int workingDays, LocalDate dueOn, List<SkippedDay> skipped) {

    public Deadline {
        skipped = List.copyOf(skipped);
    }

    /** A day that does not count, and why in French: « samedi », « dimanche », or the name of the holiday. */
    public record SkippedDay(LocalDate date, String reason) {}
}
