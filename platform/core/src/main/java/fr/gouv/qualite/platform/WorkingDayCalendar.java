package fr.gouv.qualite.platform;

import fr.gouv.qualite.platform.Deadline.SkippedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which days count in a zone: Monday to Friday, public holidays excepted.
 *
 * <p>The clock starts the day after receipt, whatever the hour: the first working day that follows is day 1. So a
 * message received on a Saturday, on a holiday or late on a Friday evening has the following Monday as its day 1 all
 * the same. Days are those of the local calendar: which one an instant falls on is for the site's own clock to say.
 */
public record WorkingDayCalendar(HolidayZone zone) {

    public static WorkingDayCalendar of(HolidayZone zone) {
        return new WorkingDayCalendar(zone);
    }

    public boolean isWorkingDay(LocalDate day) {
        return whyNotWorking(day).isEmpty();
    }

    /** Why a day does not count: « samedi », « dimanche » or the name of the holiday; empty for a working day. */
    public Optional<String> whyNotWorking(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of("samedi");
            case SUNDAY -> Optional.of("dimanche");
            default -> holiday(day);
        };
    }

    /** The {@code count}th working day after {@code start}; {@code start} itself when {@code count} is 0. */
    public LocalDate addWorkingDays(LocalDate start, int count) {
        return deadline(start, count).dueOn();
    }

    /** The deadline of what was received on {@code receivedOn} and is owed an answer within so many working days. */
    public Deadline deadline(LocalDate receivedOn, int workingDays) {
        if (workingDays < 0) {
            throw new InvalidValueException("Un délai ne peut pas être négatif : " + workingDays + " jours ouvrés.");
        }
        List<SkippedDay> skipped = new ArrayList<>();
        LocalDate day = receivedOn;
        int counted = 0;
        while (counted < workingDays) {
            day = day.plusDays(1);
            Optional<String> reason = whyNotWorking(day);
            if (reason.isPresent()) {
                skipped.add(new SkippedDay(day, reason.get()));
            } else {
                counted++;
            }
        }
        return new Deadline(zone, receivedOn, workingDays, day, skipped);
    }

    /**
     * How many working days an answer took: those after {@code receivedOn}, up to {@code answeredOn} included. 0 for an
     * answer given the same day.
     */
    public int workingDaysBetween(LocalDate receivedOn, LocalDate answeredOn) {
        if (answeredOn.isBefore(receivedOn)) {
            throw new InvalidValueException("La réponse ne peut pas être datée avant la réception.");
        }
        return weekdaysUpTo(answeredOn) - weekdaysUpTo(receivedOn) - holidaysOnWeekdays(receivedOn, answeredOn);
    }

    /** Mondays to Fridays from the Monday before 1 January 1970 up to {@code day} included. */
    private static int weekdaysUpTo(LocalDate day) {
        long daysSinceMonday = day.toEpochDay() + 3;
        return (int) (Math.floorDiv(daysSinceMonday, 7) * 5 + Math.min(Math.floorMod(daysSinceMonday, 7) + 1, 5));
    }

    /** Days after {@code start}, up to {@code end} included, that only a holiday keeps from counting. */
    private int holidaysOnWeekdays(LocalDate start, LocalDate end) {
        return (int) IntStream.rangeClosed(start.getYear(), end.getYear())
                .mapToObj(year -> PublicHolidays.in(year, zone))
                .flatMap(List::stream)
                .map(PublicHoliday::date)
                .filter(day -> day.isAfter(start) && !day.isAfter(end))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .distinct()
                .count();
    }

    private Optional<String> holiday(LocalDate day) {
        String names = PublicHolidays.in(day.getYear(), zone).stream()
                .filter(holiday -> holiday.date().equals(day))
                .map(PublicHoliday::name)
                .collect(Collectors.joining(" et "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
