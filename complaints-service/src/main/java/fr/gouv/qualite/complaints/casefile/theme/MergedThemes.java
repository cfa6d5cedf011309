package fr.gouv.qualite.complaints.casefile.theme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Des thèmes réunis.")
record MergedThemes(
        @Schema(description = "Le thème, tel qu’il est désormais écrit.", examples = "Attente")
        String theme,

        @Schema(description = "Combien de demandes ont changé de thème.", examples = "7")
        long cases) {}
