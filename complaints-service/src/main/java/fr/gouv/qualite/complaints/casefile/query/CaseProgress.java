package fr.gouv.qualite.complaints.casefile.query;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a case is, without who wrote nor what.
 *
 * @param lastStepAt the last step that does not stay inside the desk
 */
public record CaseProgress(
        String number,
        String site,
        CaseKind kind,
        CaseState state,
        @Nullable LocalDate dueOn,
        String timeZone,
        Instant lastStepAt) {}
