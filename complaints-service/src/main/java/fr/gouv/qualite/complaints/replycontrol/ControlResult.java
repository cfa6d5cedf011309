package fr.gouv.qualite.complaints.replycontrol;

import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the controlled replies add up to for one criterion; those it does not apply to are not in the rate. */
@Schema(name = "ReplyControlResult", description = "Le résultat d’un critère.")
public record ControlResult(
        @Schema(description = "Le critère.") Criterion criterion,

        @Schema(description = "Réponses conformes.", examples = "18")
        long conform,

        @Schema(description = "Réponses non conformes.", examples = "2")
        long notConform,

        @Schema(description = "Réponses que le critère ne concerne pas.", examples = "0")
        long notApplicable,

        @Schema(
                description = "Taux de conformité, en %, à deux décimales ; absent s’il n’y a rien à mesurer.",
                examples = "90.00")
        @Nullable
        BigDecimal rate) {

    static List<ControlResult> of(List<ControlledReply> replies) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> of(
                        criterion,
                        replies.stream()
                                .filter(ControlledReply::isControlled)
                                .map(reply -> reply.of(criterion))
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private static ControlResult of(Criterion criterion, List<Finding> findings) {
        long conform = count(findings, Finding.CONFORM);
        long not = count(findings, Finding.NOT_CONFORM);
        return new ControlResult(
                criterion,
                conform,
                not,
                count(findings, Finding.NOT_APPLICABLE),
                Rate.proportion(conform, conform + not)
                        .in(Unit.PERCENT)
                        .map(rate -> rate.setScale(2, RoundingMode.HALF_UP))
                        .orElse(null));
    }

    private static long count(List<Finding> findings, Finding wanted) {
        return findings.stream().filter(finding -> finding == wanted).count();
    }
}
