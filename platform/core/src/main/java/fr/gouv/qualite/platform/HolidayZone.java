package fr.gouv.qualite.platform;

import java.time.ZoneId;

/** A part of the country that has its own public holidays, and the time its clocks usually show. */
public enum HolidayZone {
    METROPOLE("Métropole", "Europe/Paris"),
    ALSACE_MOSELLE("Alsace-Moselle", "Europe/Paris"),
    GUADELOUPE("Guadeloupe", "America/Guadeloupe"),
    MARTINIQUE("Martinique", "America/Martinique"),
    GUYANE("Guyane", "America/Cayenne"),
    LA_REUNION("La Réunion", "Indian/Reunion"),
    MAYOTTE("Mayotte", "Indian/Mayotte"),
    SAINT_BARTHELEMY("Saint-Barthélemy", "America/St_Barthelemy"),
    SAINT_MARTIN("Saint-Martin", "America/Marigot"),
    SAINT_PIERRE_ET_MIQUELON("Saint-Pierre-et-Miquelon", "America/Miquelon"),
    WALLIS_ET_FUTUNA("Wallis-et-Futuna", "Pacific/Wallis"),
    POLYNESIE_FRANCAISE("Polynésie française", "Pacific/Tahiti"),
    NOUVELLE_CALEDONIE("Nouvelle-Calédonie", "Pacific/Noumea");

    private final String label;
    private final ZoneId timeZone;

    HolidayZone(String label, String timeZone) {
        this.label = label;
        this.timeZone = ZoneId.of(timeZone);
    }

    /** The zone that a prefecture usually belongs to. */
    public static HolidayZone of(PrefectureCode prefecture) {
        return switch (prefecture.value()) {
            case "57", "67", "68" -> ALSACE_MOSELLE;
            case "971" -> GUADELOUPE;
            case "972" -> MARTINIQUE;
            case "973" -> GUYANE;
            case "974" -> LA_REUNION;
            case "975" -> SAINT_PIERRE_ET_MIQUELON;
            case "976" -> MAYOTTE;
            case "977" -> SAINT_BARTHELEMY;
            case "978" -> SAINT_MARTIN;
            case "986" -> WALLIS_ET_FUTUNA;
            case "987" -> POLYNESIE_FRANCAISE;
            case "988" -> NOUVELLE_CALEDONIE;
            default -> METROPOLE;
        };
    }

    public String label() {
        return label;
    }

    /** The time zone usual there; a prefecture may be set otherwise. */
    public ZoneId timeZone() {
        return timeZone;
    }
}
