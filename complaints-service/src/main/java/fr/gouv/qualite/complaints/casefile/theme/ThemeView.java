package fr.gouv.qualite.complaints.casefile.theme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Theme", description = "Un thème, et les demandes qui le portent.")
record ThemeView(
        @Schema(description = "Le thème.", examples = "Attente")
        String theme,

        @Schema(description = "Combien de demandes que vous voyez le portent.", examples = "12")
        long cases,

        @Schema(description = "La dernière de ces demandes a été reçue ce jour.", examples = "2022-03-14")
        LocalDate lastReceivedOn) {}
