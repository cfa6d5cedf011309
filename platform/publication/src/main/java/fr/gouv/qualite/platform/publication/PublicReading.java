package fr.gouv.qualite.platform.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.platform.Sha256;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.problem.ProblemBody;
import fr.gouv.qualite.platform.service.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** How everybody reads what is published: cached, with an {@code ETag}; 503 for a document that is still to be made. */
@ApplicationScoped
public class PublicReading {

    /** Answered with {@code Retry-After}: no client takes it for the document, as it might a 202. */
    public static final ProblemType IN_PREPARATION =
            new ProblemType("document-in-preparation", 503, "Document en préparation");

    private static final int SECONDS_TO_MAKE = 5;

    @Inject
    Documents documents;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Answers with a view, or 304 to a caller that has it. */
    public Response json(Object view, Request request) {
        return json(view, List.of(), request);
    }

    /**
     * The same for a view that names the documents which are still to be made: no cache answers in our place until they
     * are.
     */
    public Response json(Object view, List<String> preparing, Request request) {
        String body = written(view);
        Freshness freshness = new Freshness(new EntityTag(Sha256.of(body), true), null);
        return freshness
                .on(
                        freshness.isKnownTo(request)
                                ? Response.notModified()
                                : Response.ok(body, MediaType.APPLICATION_JSON),
                        preparing.isEmpty())
                .build();
    }

    /** Answers with data made at once from what is published. */
    public Response data(byte[] body, PublishedFile file, Request request) {
        return answer(request, Sha256.of(body), () -> file.of(body));
    }

    /** Answers with a document of the edition, or with 503 while it is in preparation. */
    public Response document(Edition edition, String format, PublishedFile file, Request request) {
        EditionDocument document = documents
                .find(edition.id(), format)
                .orElseThrow(() -> Problem.notFound("Cette publication n’existe pas dans ce format."));
        return document.isMade()
                ? answer(
                        request,
                        Objects.requireNonNull(document.sha256()),
                        () -> file.of(documents.bytes(edition.id(), format)))
                : inPreparation(document);
    }

    /** As {@link #json} would write it. */
    public String written(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Response inPreparation(EditionDocument document) {
        long wait = Duration.between(clock.instant(), document.nextAttempt()).toSeconds();
        String detail = document.state() == DocumentState.FAILED
                ? "La préparation de ce document a échoué ; elle est reprise d’elle-même. Réessayez plus tard."
                : "Ce document est en préparation. Réessayez dans quelques secondes.";
        return Response.status(IN_PREPARATION.status())
                .entity(ProblemBody.of(IN_PREPARATION, detail, List.of()))
                .type(ProblemBody.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, Math.max(wait, SECONDS_TO_MAKE))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response answer(Request request, String tag, Supplier<Response.ResponseBuilder> whole) {
        Freshness freshness = new Freshness(new EntityTag(tag, true), null);
        return freshness
                .on(freshness.isKnownTo(request) ? Response.notModified() : whole.get())
                .build();
    }
}
