package fr.gouv.qualite.indicators;

import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/**
 * What the client believes of the thing it writes: that it does not exist yet ({@code If-None-Match: *}), or that it is
 * still at the version it read ({@code If-Match}). A write without either is refused, so that nobody overwrites what
 * they have not seen.
 */
public record Precondition(
        @Nullable String ifMatch, @Nullable String ifNoneMatch) {

    /** @param version of what is stored; 0 when nothing is */
    public void check(long version) {
        boolean first = ifNoneMatch != null && ifNoneMatch.strip().equals("*");
        if (first && version > 0) {
            throw CommonProblem.STALE_VERSION.with("Quelqu’un d’autre a fait cette saisie avant vous."
                    + " Relisez ce qui est enregistré, puis recommencez.");
        }
        if (first) {
            return;
        }
        if (version == 0 && (ifMatch == null || ifMatch.isBlank())) {
            throw CommonProblem.VERSION_REQUIRED.with(
                    "Pour une première saisie, envoyez l’en-tête If-None-Match: * ; pour modifier, envoyez dans If-Match"
                            + " la version que vous avez lue.");
        }
        if (version == 0) {
            throw CommonProblem.STALE_VERSION.with(
                    "Ce que vous modifiez n’existe pas. Rechargez la page, puis recommencez.");
        }
        ResourceVersion.check(ifMatch, version);
    }
}
