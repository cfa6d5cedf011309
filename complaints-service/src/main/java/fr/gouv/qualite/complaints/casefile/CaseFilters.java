package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the caller narrows the list to; several values of one filter are separated by commas. */
public record CaseFilters(
        @Parameter(description = "Seulement ce site.", example = "76-ROUEN") @QueryParam("site") @Nullable
        SiteCode site,

        @Parameter(description = "Seulement ces états, séparés par des virgules.", example = "RECEIVED,ACKNOWLEDGED")
        @QueryParam("state")
        @Nullable
        String state,

        @Parameter(description = "Seulement ces natures.", example = "COMPLAINT") @QueryParam("kind") @Nullable
        String kind,

        @Parameter(description = "Seulement ces canaux.", example = "QR_CODE,WEB_FORM") @QueryParam("channel") @Nullable
        String channel,

        @Parameter(description = "Seulement ces objets.", example = "RECEPTION") @QueryParam("scope") @Nullable
        String scope,

        @Parameter(description = "Vrai : seulement les retards ; faux : sans les retards.")
        @QueryParam("late")
        @Nullable
        Boolean late) {

    CaseSearch search(Caller caller, Instant now) {
        return CaseSearch.visibleTo(caller)
                .site(site)
                .states(state)
                .kinds(kind)
                .channels(channel)
                .scopes(scope)
                .late(late, now);
    }
}
