package fr.gouv.qualite.complaints.casefile.query;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case that a site answered; {@code inTime} is absent when nobody was owed the reply. */
public record AnsweredCase(
        UUID id,
        String number,
        LocalDate answeredOn,
        @Nullable Boolean inTime) {}
