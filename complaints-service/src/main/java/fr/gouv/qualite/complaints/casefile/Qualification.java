package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a case really is.
 *
 * @param redirection where the person is sent; absent leaves what was said before, empty takes it away
 */
public record Qualification(
        CaseKind kind,
        Scope scope,
        @Nullable String theme,
        @Nullable String redirection) {

    /** @param spelled its theme, as the prefecture writes it */
    public Qualification withTheme(@Nullable String spelled) {
        return new Qualification(kind, scope, spelled, redirection);
    }
}
