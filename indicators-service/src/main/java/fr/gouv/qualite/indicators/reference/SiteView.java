package fr.gouv.qualite.indicators.reference;

import fr.gouv.qualite.platform.SiteCode;
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

        @Schema(description = "Version, à rappeler pour modifier.")
        long version) {

    static SiteView of(References.Key key, Site it) {
        SiteCode code = SiteCode.of(key.code());
        return new SiteView(
                code, code.prefecture().value(), it.name(), it.type(), it.town(), it.postalCode(), key.version());
    }
}
