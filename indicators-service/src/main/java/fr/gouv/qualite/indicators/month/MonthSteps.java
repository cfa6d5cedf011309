package fr.gouv.qualite.indicators.month;

import fr.gouv.qualite.indicators.Author;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom a month was locked, and why each step is not possible now; null when it is.
 *
 * @param lockedAt null while the month is open
 * @param reopenedAt since when what its last lock published is being corrected; null when it is not
 */
public record MonthSteps(
        @Nullable Instant lockedAt,
        @Nullable String lockedBy,
        @Nullable Instant reopenedAt,
        @Nullable String whyNotValidate,
        @Nullable String whyNotLock,
        @Nullable String whyNotUnlock) {

    static MonthSteps of(SiteMonth month, List<String> missing, long toValidate) {
        return new MonthSteps(
                month.lockedAt(),
                month.lockedBy().map(Author::name).orElse(null),
                month.reopenedSince().orElse(null),
                words(month.obstacleToValidation()),
                words(month.obstacleToLock(missing, toValidate)),
                words(month.obstacleToUnlock()));
    }

    public boolean locked() {
        return lockedAt != null;
    }

    private static @Nullable String words(Optional<Problem> obstacle) {
        return obstacle.map(Problem::detail).orElse(null);
    }
}
