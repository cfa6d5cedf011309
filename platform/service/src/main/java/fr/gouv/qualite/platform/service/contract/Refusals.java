package fr.gouv.qualite.platform.service.contract;

import static fr.gouv.qualite.platform.service.problem.CommonProblem.CONFLICT;
import static fr.gouv.qualite.platform.service.problem.CommonProblem.FORBIDDEN;
import static fr.gouv.qualite.platform.service.problem.CommonProblem.INVALID_INPUT;
import static fr.gouv.qualite.platform.service.problem.CommonProblem.NOT_AUTHENTICATED;
import static fr.gouv.qualite.platform.service.problem.CommonProblem.NOT_FOUND;
import static fr.gouv.qualite.platform.service.problem.CommonProblem.RANGE_NOT_SATISFIABLE;
import static fr.gouv.qualite.platform.service.problem.CommonProblem.STALE_VERSION;
import static fr.gouv.qualite.platform.service.problem.CommonProblem.TOO_LARGE;
import static fr.gouv.qualite.platform.service.problem.CommonProblem.TOO_MANY_REQUESTS;
import static fr.gouv.qualite.platform.service.problem.CommonProblem.UNREADABLE_BODY;
import static fr.gouv.qualite.platform.service.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;
import static fr.gouv.qualite.platform.service.problem.CommonProblem.VERSION_REQUIRED;

import fr.gouv.qualite.platform.service.problem.ProblemBody;
import fr.gouv.qualite.platform.service.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Derives the refusals that an operation can answer from what it asks for; each is declared once for all operations. */
final class Refusals {

    private static final List<ProblemType> DECLARED = List.of(
            UNREADABLE_BODY,
            NOT_AUTHENTICATED,
            FORBIDDEN,
            NOT_FOUND,
            CONFLICT,
            STALE_VERSION,
            TOO_LARGE,
            UNSUPPORTED_MEDIA_TYPE,
            RANGE_NOT_SATISFIABLE,
            INVALID_INPUT,
            VERSION_REQUIRED,
            TOO_MANY_REQUESTS);

    private Refusals() {}

    static void declare(Components components) {
        DECLARED.forEach(problem -> components.addResponse(problem.slug(), response(problem.title() + ".")));
        components.addResponse(
                CONFLICT.slug(), response("Existe déjà, ou n’est pas dans l’état que l’opération demande."));
    }

    /** Adds what the operation can refuse and does not describe itself. */
    static void addTo(Operation operation, boolean isWrite, boolean isList) {
        APIResponses responses = operation.getResponses();
        for (ProblemType refusal : refusals(operation, isWrite, isList)) {
            String status = Integer.toString(refusal.status());
            APIResponse described = responses.getAPIResponse(status);
            if (described == null || described.getContent() == null) {
                responses.addAPIResponse(
                        status, OASFactory.createAPIResponse().ref("#/components/responses/" + refusal.slug()));
            }
        }
        if (!responses.hasAPIResponse("default")) {
            responses.addAPIResponse("default", response("Refus expliqué."));
        }
    }

    private static List<ProblemType> refusals(Operation operation, boolean isWrite, boolean isList) {
        List<ProblemType> refusals = new ArrayList<>();
        boolean hasBody = operation.getRequestBody() != null;
        boolean hasQuery = has(operation, Parameter.In.QUERY);
        boolean hasPath = has(operation, Parameter.In.PATH);
        if (hasBody || hasQuery || hasPath) {
            refusals.add(UNREADABLE_BODY);
            refusals.add(INVALID_INPUT);
        }
        if (operation.getSecurity().isEmpty()) {
            refusals.add(TOO_MANY_REQUESTS);
        } else {
            refusals.add(NOT_AUTHENTICATED);
            refusals.add(FORBIDDEN);
        }
        if (hasPath) {
            refusals.add(NOT_FOUND);
        }
        if (isWrite) {
            refusals.add(CONFLICT);
        }
        if (hasBody) {
            refusals.add(TOO_LARGE);
            refusals.add(UNSUPPORTED_MEDIA_TYPE);
        }
        if (isList) {
            refusals.add(RANGE_NOT_SATISFIABLE);
        }
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            refusals.add(STALE_VERSION);
            refusals.add(VERSION_REQUIRED);
        }
        return refusals;
    }

    private static boolean has(Operation operation, Parameter.In place) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == place);
    }

    private static APIResponse response(String description) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        ProblemBody.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem")));
        return OASFactory.createAPIResponse().description(description).content(content);
    }
}
