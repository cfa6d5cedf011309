package fr.gouv.qualite.complaints.casefile.query;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case that a site still has to look at; {@code dueOn} is absent when no answer is awaited. */
public record OpenCase(UUID id, String number, @Nullable LocalDate dueOn, boolean assigned) {}
