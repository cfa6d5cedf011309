package fr.gouv.qualite.indicators.organisation;

import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.SiteDates;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Un site et sa version.")
public record SiteView(
        @Schema(description = "Code.") SiteCode code,

        @Schema(description = "Code de la préfecture.") String prefecture,

        @Schema(description = "Nom.") String name,

        @Schema(description = "Nature.") SiteType type,

        @Schema(description = "Commune.") String town,

        @Schema(description = "Code postal, quand il est connu.") @Nullable
        String postalCode,

        @Schema(description = "Ouvert depuis ce jour ; absent : depuis toujours.") @Nullable
        LocalDate openedOn,

        @Schema(description = "Dernier jour d’ouverture ; absent s’il est ouvert.") @Nullable
        LocalDate closedOn,

        @Schema(description = "Déménagements, le plus ancien d’abord.")
        List<Site.Move> moves,

        @Schema(description = "Fuseau horaire propre au site ; absent : celui de la préfecture.") @Nullable
        String timeZone,

        @Schema(description = "Version, à rappeler pour modifier.")
        long version) {

    static SiteView of(References.Key key, Site it) {
        SiteCode code = SiteCode.of(key.code());
        return new SiteView(
                code,
                code.prefecture().value(),
                it.name(),
                it.type(),
                it.town(),
                it.postalCode(),
                it.openedOn(),
                it.closedOn(),
                it.moves() == null ? List.of() : it.moves(),
                it.timeZone(),
                key.version());
    }

    /** The days between which it receives users. */
    public SiteDates dates() {
        return new SiteDates(code, openedOn, closedOn);
    }

    /** Whether it receives users on some day of the period. */
    public boolean isOpen(Period period) {
        return dates().isOpen(period);
    }
}
