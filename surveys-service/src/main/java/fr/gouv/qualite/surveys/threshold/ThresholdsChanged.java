package fr.gouv.qualite.surveys.threshold;

import fr.gouv.qualite.platform.PrefectureCode;
import java.util.Optional;

/**
 * Thresholds may have changed, in the current transaction.
 *
 * @param prefecture whose sites are concerned; all, if absent
 */
public record ThresholdsChanged(Optional<PrefectureCode> prefecture) {}
