package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.framework.Feed;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.service.input.SaysSomething;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "Ce qui est saisi dans une case : des nombres, le motif de leur absence, ou le retour à la valeur calculée.")
public record RecordMeasurement(
        @NotNull(message = "Dites si c’est une valeur, « sans objet » ou « suspendu ».")
        @Schema(description = "Nature.")
        EntryKind kind,

        @Schema(description = "Numérateur d’un taux, ou somme d’une moyenne.") @Nullable
        BigDecimal numerator,

        @Schema(description = "Dénominateur d’un taux, ou effectif d’une moyenne.") @Nullable
        BigDecimal denominator,

        @Schema(description = "Valeur, quand elle ne vient pas de deux nombres.") @Nullable
        BigDecimal value,

        @Size(max = 500, message = "500 caractères au plus.")
        @Schema(description = "Remarque qui reste avec la valeur.")
        @Nullable
        String remark,

        @Size(max = 500, message = "500 caractères au plus.")
        @Schema(description = "Motif de l’absence de valeur, ou du remplacement d’une valeur calculée.")
        @Nullable
        String reason,

        @Schema(
                description =
                        "Vrai pour enregistrer un nombre très éloigné de ce que le site mesure d’habitude, une fois qu’il"
                                + " a été vérifié.")
        @Nullable
        Boolean confirmUnusual) {

    public boolean hasReason() {
        return reason != null && !reason.isBlank();
    }

    boolean confirmsUnusual() {
        return Boolean.TRUE.equals(confirmUnusual);
    }

    /** The measurement with this entry in its cell, or a refusal. */
    public Measurement in(Measurement before, IndicatorView indicator, Source source) {
        if (reason != null && !reason.matches(SaysSomething.WORDS_OR_NOTHING)) {
            throw Problem.invalid("reason", "Ce motif ne dit rien : écrivez-le en quelques mots.");
        }
        Measurement cell = source == Source.OVERRIDDEN && before.source() == Source.COMPUTED
                // « Sans objet » was computed from nothing out of nothing.
                ? before.keepShown()
                : before;
        return switch (kind) {
            case ENTERED -> value(cell, indicator, source);
            case NOT_APPLICABLE, SUSPENDED -> {
                mustCountNothing(before, indicator);
                yield noValue(cell, source);
            }
            case COMPUTED -> computed(cell, indicator);
        };
    }

    private Measurement value(Measurement cell, IndicatorView indicator, Source source) {
        if (hasReason() && source != Source.OVERRIDDEN) {
            throw Problem.invalid("reason", "Une valeur n’a pas besoin de motif : utilisez la remarque.");
        }
        return cell.enter(Figures.of(indicator.formula(), indicator.unit(), this), remark, reason, source);
    }

    /** Refuses to excuse what the platform counted: a figure that is wrong is replaced, where everybody sees it. */
    private static void mustCountNothing(Measurement before, IndicatorView indicator) {
        Figures counted = before.source() == Source.COMPUTED ? before.figures() : before.keptFigures(indicator);
        if (indicator.feed() == Feed.COMPUTED && counted.value() != null) {
            throw Problem.invalid(
                    "kind",
                    "La plateforme a compté " + counted.text()
                            + " pour cette case : elle n’est ni sans objet ni suspendue."
                            + " Si ce chiffre est faux, remplacez-le, avec le motif.");
        }
    }

    private Measurement noValue(Measurement cell, Source source) {
        if (!hasReason()) {
            throw Problem.invalid("reason", "Indiquez le motif.");
        }
        if (numerator != null || denominator != null || value != null) {
            throw Problem.invalid("kind", "Une mesure sans objet ou suspendue ne porte pas de nombre.");
        }
        return cell.excuse(kind, Objects.requireNonNull(reason), remark, source);
    }

    private static Measurement computed(Measurement cell, IndicatorView indicator) {
        if (cell.source() != Source.OVERRIDDEN) {
            throw Problem.invalid("kind", "Cette valeur n’a pas été remplacée : il n’y a rien à rétablir.");
        }
        if (!cell.hasKeptComputed()) {
            throw Problem.invalid("kind", "La plateforme n’a encore rien calculé pour cette case.");
        }
        return cell.takeKept(indicator);
    }
}
