package fr.gouv.qualite.indicators.organisation;

import fr.gouv.qualite.platform.PrefectureCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A region, or an overseas territory that is one by itself, and the prefectures that it holds (INSEE, 2016). */
public enum Region {
    AUVERGNE_RHONE_ALPES("Auvergne-Rhône-Alpes", "01 03 07 15 26 38 42 43 63 69 73 74"),
    BOURGOGNE_FRANCHE_COMTE("Bourgogne-Franche-Comté", "21 25 39 58 70 71 89 90"),
    BRETAGNE("Bretagne", "22 29 35 56"),
    CENTRE_VAL_DE_LOIRE("Centre-Val de Loire", "18 28 36 37 41 45"),
    CORSE("Corse", "2A 2B"),
    GRAND_EST("Grand Est", "08 10 51 52 54 55 57 67 68 88"),
    HAUTS_DE_FRANCE("Hauts-de-France", "02 59 60 62 80"),
    ILE_DE_FRANCE("Île-de-France", "75 77 78 91 92 93 94 95"),
    NORMANDIE("Normandie", "14 27 50 61 76"),
    NOUVELLE_AQUITAINE("Nouvelle-Aquitaine", "16 17 19 23 24 33 40 47 64 79 86 87"),
    OCCITANIE("Occitanie", "09 11 12 30 31 32 34 46 48 65 66 81 82"),
    PAYS_DE_LA_LOIRE("Pays de la Loire", "44 49 53 72 85"),
    PROVENCE_ALPES_COTE_D_AZUR("Provence-Alpes-Côte d’Azur", "04 05 06 13 83 84"),
    GUADELOUPE("Guadeloupe", "971"),
    MARTINIQUE("Martinique", "972"),
    GUYANE("Guyane", "973"),
    LA_REUNION("La Réunion", "974"),
    MAYOTTE("Mayotte", "976"),
    SAINT_PIERRE_ET_MIQUELON("Saint-Pierre-et-Miquelon", "975"),
    SAINT_BARTHELEMY("Saint-Barthélemy", "977"),
    SAINT_MARTIN("Saint-Martin", "978"),
    WALLIS_ET_FUTUNA("Wallis-et-Futuna", "986"),
    POLYNESIE_FRANCAISE("Polynésie française", "987"),
    NOUVELLE_CALEDONIE("Nouvelle-Calédonie", "988");

    private final String label;
    private final String prefectures;

    Region(String label, String prefectures) {
        this.label = label;
        this.prefectures = prefectures;
    }

    /** The region that holds this prefecture. */
    public static Optional<Region> of(PrefectureCode prefecture) {
        return Arrays.stream(values())
                .filter(region -> region.holds(prefecture))
                .findFirst();
    }

    public String label() {
        return label;
    }

    public boolean holds(PrefectureCode prefecture) {
        return List.of(prefectures.split(" ", -1)).contains(prefecture.value());
    }
}
