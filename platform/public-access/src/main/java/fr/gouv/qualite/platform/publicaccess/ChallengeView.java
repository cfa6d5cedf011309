package fr.gouv.qualite.platform.publicaccess;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A challenge, as the ALTCHA protocol names its parts. */
@Schema(name = "Challenge", description = "Un calcul à faire avant d’envoyer sans compte (protocole ALTCHA).")
record ChallengeView(
        @Schema(description = "La fonction de hachage.", examples = "SHA-256")
        String algorithm,

        @Schema(description = "Le hachage à retrouver, en hexadécimal : celui du sel suivi du nombre cherché.")
        String challenge,

        @Schema(description = "Le nombre cherché est entre 0 et celui-ci.", examples = "50000")
        int maxnumber,

        @Schema(description = "Le sel ; il dit aussi jusqu’à quand le calcul est valable.")
        String salt,

        @Schema(description = "La signature du service.") String signature,

        @Schema(description = "Faux si un envoi est pris sans ce calcul.")
        boolean required) {}
