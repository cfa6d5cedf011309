package fr.gouv.qualite.indicators.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.organisation.SiteType;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.figures.Situation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published result, in the words of the State's open data. */
@Schema(description = "Un résultat publié.")
record OpenResult(
        @JsonProperty("code_structure") @Schema(description = "Code du site.", examples = "76-ROUEN")
        String site,

        @JsonProperty("type_structure")
        @Schema(description = "Nature du site : préfecture, sous-préfecture ou antenne.", examples = "préfecture")
        String type,

        @JsonProperty("titre_structure") @Schema(description = "Nom du site.")
        String title,

        @JsonProperty("code_postal") @Schema(description = "Code postal, quand il est connu.") @Nullable
        String postalCode,

        @JsonProperty("commune") @Schema(description = "Commune.")
        String town,

        @JsonProperty("code_indicateur") @Schema(description = "Code de l’indicateur.", examples = "EMAIL_IN_TIME")
        String indicator,

        @JsonProperty("libelle_indicateur") @Schema(description = "Libellé de l’indicateur.")
        String label,

        @JsonProperty("periode") @Schema(description = "Période.", examples = "2022-02")
        String period,

        @JsonProperty("frequence")
        @Schema(description = "mensuelle, trimestrielle, semestrielle ou annuelle.", examples = "mensuelle")
        String frequency,

        @JsonProperty("situation") @Schema(description = "mesuré, sans objet ou suspendu.", examples = "mesuré")
        String situation,

        @JsonProperty("valeur") @Schema(description = "Valeur, absente quand rien n’est mesuré.") @Nullable
        BigDecimal value,

        @JsonProperty("unite") @Schema(description = "Unité.", examples = "pourcentage")
        String unit,

        @JsonProperty("numerateur") @Schema(description = "Ce dont la valeur est faite, pour consolider.") @Nullable
        BigDecimal numerator,

        @JsonProperty("denominateur") @Schema(description = "Ce dont la valeur est faite, pour consolider.") @Nullable
        BigDecimal denominator,

        @JsonProperty("valeur_remplacee")
        @Schema(description = "Vrai quand le site a remplacé, avec un motif, le chiffre calculé par la plateforme.")
        boolean replaced,

        @JsonProperty("date_mise_a_jour")
        @Schema(description = "Quand le résultat a été publié, ou sa période déverrouillée ou reverrouillée.")
        Instant updatedAt,

        @JsonProperty("en_correction")
        @Schema(
                description = "Vrai pendant que la période est déverrouillée : le résultat publié reste, et peut être"
                        + " remplacé au prochain verrouillage.")
        boolean underCorrection,

        @JsonProperty("en_correction_depuis")
        @Schema(description = "Depuis quand ; absent quand le résultat n’est pas en cours de correction.")
        @Nullable
        Instant underCorrectionSince) {

    static final String CSV_HEAD = OpenCsv.line(
            "code_structure",
            "type_structure",
            "titre_structure",
            "code_postal",
            "commune",
            "code_indicateur",
            "libelle_indicateur",
            "periode",
            "frequence",
            "situation",
            "valeur",
            "unite",
            "numerateur",
            "denominateur",
            "valeur_remplacee",
            "date_mise_a_jour",
            "en_correction",
            "en_correction_depuis");

    /** @param reopened since when its period is unlocked to be corrected */
    static OpenResult of(PublishedResult it, SiteView site, IndicatorView indicator, @Nullable Instant reopened) {
        return new OpenResult(
                it.site().value(),
                type(site.type()),
                site.name(),
                site.postalCode(),
                site.town(),
                it.indicator(),
                indicator.label(),
                it.period().toString(),
                frequency(indicator.frequency()),
                situation(it.situation()),
                value(it, indicator),
                indicator.unit().label(),
                plain(it.numerator()),
                plain(it.denominator()),
                it.isReplaced(),
                it.publishedAt(),
                reopened != null,
                reopened);
    }

    private static @Nullable BigDecimal value(PublishedResult it, IndicatorView indicator) {
        BigDecimal value = it.value();
        return plain(value == null ? null : value.setScale(indicator.precision(), RoundingMode.HALF_UP));
    }

    String csv() {
        return OpenCsv.line(
                site,
                type,
                title,
                postalCode,
                town,
                indicator,
                label,
                period,
                frequency,
                situation,
                value,
                unit,
                numerator,
                denominator,
                replaced ? "oui" : "non",
                updatedAt,
                underCorrection ? "oui" : "non",
                underCorrectionSince);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String type(SiteType type) {
        return switch (type) {
            case PREFECTURE -> "préfecture";
            case SUB_PREFECTURE -> "sous-préfecture";
            case ANNEX -> "antenne";
        };
    }

    private static String frequency(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> "mensuelle";
            case QUARTER -> "trimestrielle";
            case SEMESTER -> "semestrielle";
            case YEAR -> "annuelle";
        };
    }

    private static String situation(Situation situation) {
        return switch (situation) {
            case MEASURED -> "mesuré";
            case MISSING -> "non disponible";
            case NOT_APPLICABLE -> "sans objet";
            case SUSPENDED -> "suspendu";
        };
    }
}
