package fr.gouv.qualite.platform;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a site may be written to: from half past eight to five, by its own clocks, on its own working days. Never at
 * night, on a Saturday, on a Sunday or on a holiday there.
 */
public record OfficeHours(WorkingDayCalendar calendar, ZoneId timeZone) {

    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    public boolean isOpen(Instant now) {
        ZonedDateTime there = now.atZone(timeZone);
        LocalTime time = there.toLocalTime();
        return calendar.isWorkingDay(there.toLocalDate()) && !time.isBefore(OPENING) && time.isBefore(CLOSING);
    }
}
