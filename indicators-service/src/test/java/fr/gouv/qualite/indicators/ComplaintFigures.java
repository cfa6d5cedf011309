package fr.gouv.qualite.indicators;

import fr.gouv.qualite.platform.test.Events;

/** Publishes the monthly figures of the complaints as their service does. */
public final class ComplaintFigures {

    public static final String TYPE = "fr.gouv.qualite.complaints.monthly-figures-counted.v1";

    private ComplaintFigures() {}

    /** @param code one of the indicators that the complaints count */
    public static void publish(String site, String month, String code, int numerator, int denominator) {
        Events.publish(TYPE, site + "/" + month, """
                {"site": "%s", "month": "%s", "version": 1,
                 "figures": [{"code": "%s", "numerator": %d, "denominator": %d}]}""".formatted(site, month, code, numerator, denominator));
    }
}
