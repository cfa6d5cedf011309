package fr.gouv.qualite.complaints.desk;

import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseRights;
import fr.gouv.qualite.complaints.casefile.OwedAnswer;
import fr.gouv.qualite.complaints.deadline.DeadlineRules;
import fr.gouv.qualite.complaints.deadline.RuleBook;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Shows a case to the caller, as far as they may see it. */
@ApplicationScoped
public class CaseViews {

    @Inject
    Sites sites;

    @Inject
    DeadlineRules rules;

    @Inject
    CaseRights rights;

    @Inject
    Clock clock;

    public Response answer(Response.ResponseBuilder response, CaseFile file) {
        return response.entity(view(file))
                .tag(ResourceVersion.etag(file.version()))
                .build();
    }

    private CaseView view(CaseFile file) {
        String siteName = sites.findByIdOptional(file.site().value())
                .map(Site::name)
                .orElse(file.site().value());
        return CaseView.of(file, siteName, deadline(file), rights.handles(file.site()), clock);
    }

    private @Nullable DeadlineView deadline(CaseFile file) {
        OwedAnswer owed = file.owedAnswer();
        RuleBook book = rules.bookWith(file.keptRules());
        return owed.owed()
                ? book.coded(owed.rule())
                        .map(rule -> DeadlineView.of(file, rule, book))
                        .orElse(null)
                : null;
    }
}
