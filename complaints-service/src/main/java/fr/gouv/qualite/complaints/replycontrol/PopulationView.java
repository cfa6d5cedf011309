package fr.gouv.qualite.complaints.replycontrol;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list that a sample was drawn from, with which anyone draws it again. */
@Schema(name = "ReplyControlPopulation", description = "Les demandes parmi lesquelles l’échantillon a été tiré.")
public record PopulationView(
        @Schema(
                description = "Empreinte SHA-256, en hexadécimal, de la liste des numéros : dans l’ordre croissant, un"
                        + " par ligne, chaque ligne finie par un saut de ligne, en UTF-8.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,

        @Schema(
                description = "Nombre dont le tirage découle : les numéros sont rangés par l’empreinte SHA-256 de"
                        + " « nombre:numéro » et les premiers sont retenus.",
                examples = "20220331")
        long seed,

        @Schema(description = "Réponses demandées au tirage.", examples = "20")
        int wanted,

        @Schema(description = "Les numéros, dans l’ordre croissant.", examples = "76-2022-7K3MQP")
        List<String> numbers) {

    static PopulationView of(ReplyControl control, Population population) {
        return new PopulationView(population.hash(), control.seed(), control.wanted(), population.numbers());
    }
}
