package fr.gouv.qualite.platform;

import java.time.LocalDate;

/** A day off by law, and its French name. */
public record PublicHoliday(LocalDate date, String name) {}
