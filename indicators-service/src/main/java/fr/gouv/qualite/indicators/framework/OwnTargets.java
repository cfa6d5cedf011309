package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.TargetComparator;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Les cibles qu’une préfecture se donne pour un indicateur ; aucune pour revenir aux nationales.")
record OwnTargets(
        @NotNull(message = "Donnez les cibles, ou une liste vide.")
        @Size(max = 50, message = "50 cibles au plus.")
        @Schema(description = "Cibles datées.")
        List<@Valid OwnTarget> targets) {

    @Schema(description = "Une cible datée de la préfecture.")
    record OwnTarget(
            @NotNull(message = "Indiquez le premier jour.") @Schema(description = "Premier jour.") @PlausibleDay
            LocalDate from,

            @Schema(description = "Dernier jour ; absent si elle court encore.") @Nullable @PlausibleDay
            LocalDate to,

            @NotNull(message = "Indiquez la comparaison.") @Schema(description = "Comparaison.")
            TargetComparator comparator,

            @NotNull(message = "Indiquez la valeur.") @Schema(description = "Valeur, dans l’unité de l’indicateur.")
            BigDecimal value) {}

    /** The indicator with these in place of the prefecture's targets; the others' stay. */
    Indicator in(Indicator it, PrefectureCode prefecture) {
        Stream<TargetView> others = it.targets().stream().filter(target -> !prefecture.equals(target.prefecture()));
        Stream<TargetView> own = targets.stream()
                .map(target ->
                        new TargetView(prefecture, target.from(), target.to(), target.comparator(), target.value()));
        return new Indicator(
                it.label(),
                it.unit(),
                it.frequency(),
                it.sense(),
                it.formula(),
                it.precision(),
                it.rubric(),
                it.feed(),
                Stream.concat(others, own).toList(),
                it.validFrom(),
                it.validTo(),
                it.source());
    }
}
