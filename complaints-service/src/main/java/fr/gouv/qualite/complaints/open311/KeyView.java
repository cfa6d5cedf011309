package fr.gouv.qualite.complaints.open311;

import fr.gouv.qualite.platform.PrefectureCode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key, without what would open the door. */
@Schema(name = "Open311Key", description = "La clé d’une application, sans son secret.")
public record KeyView(
        @Schema(description = "Identifiant.") UUID id,

        @Schema(description = "Le nom de l’application.") String application,

        @Schema(description = "La préfecture où elle dépose ; absente pour toutes.") @Nullable
        PrefectureCode prefecture,

        @Schema(description = "Quand elle a été donnée.") Instant issuedAt,

        @Schema(description = "Depuis quand elle ne vaut plus ; absent si elle vaut.") @Nullable
        Instant revokedAt) {

    /** The only time that a key is told. */
    @Schema(name = "Open311IssuedKey", description = "Une clé qui vient d’être donnée.")
    public record Issued(
            @Schema(description = "Identifiant, pour la retirer.")
            UUID id,

            @Schema(description = "Le nom de l’application.")
            String application,

            @Schema(description = "La préfecture où elle dépose ; absente pour toutes.") @Nullable
            PrefectureCode prefecture,

            @Schema(description = "À donner à l’application (api_key) ; elle ne sera plus montrée.")
            String key) {}

    static Issued issued(Open311Key key, KeySecret secret) {
        return new Issued(key.id(), key.application(), key.prefecture(), secret.reveal());
    }

    static KeyView of(Open311Key key) {
        return new KeyView(key.id(), key.application(), key.prefecture(), key.issuedAt(), key.revokedAt());
    }
}
