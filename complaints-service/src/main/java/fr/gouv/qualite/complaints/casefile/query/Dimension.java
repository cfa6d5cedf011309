package fr.gouv.qualite.complaints.casefile.query;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dimension that groups the rows of a table of statistics. */
@Schema(name = "StatisticsDimension", description = "Ce par quoi les demandes sont réparties.")
public enum Dimension {
    MONTH("Mois", "to_char(c.received_month, 'YYYY-MM')"),
    SITE("Site", "coalesce(c.counted_by, c.site)"),
    KIND("Type", "c.kind"),
    CHANNEL("Canal", "c.channel"),
    THEME("Thème", "c.theme"),
    SCOPE("Champ", "c.scope");

    private final String label;
    private final String expression;

    Dimension(String label, String expression) {
        this.label = label;
        this.expression = expression;
    }

    public String label() {
        return label;
    }

    /** Its value for the case {@code c}, in SQL; null where the case has none. */
    String expression() {
        return expression;
    }
}
