package fr.gouv.qualite.complaints.deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PromisedDays",
        description = "En combien de jours ouvrés une réclamation reçue aujourd’hui a sa réponse.")
record PromisedDaysView(
        @Schema(description = "En ligne ou par courriel ; absent si rien ne le promet.", examples = "5") @Nullable
        Integer online,

        @Schema(description = "Par les autres canaux ; absent si rien ne le promet.", examples = "10") @Nullable
        Integer paper) {}
