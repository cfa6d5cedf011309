package fr.gouv.qualite.platform.service.contract;

import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import jakarta.ws.rs.GET;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Completes the operations: who may call them, in which pages and how often safely, and what they can refuse. */
final class Operations {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final DotName GET_METHOD = DotName.createSimple(GET.class);
    private static final String SCOPE = "scope:";
    private static final String KEY = "Idempotency-Key";

    private final Map<String, MethodInfo> methods = new HashMap<>();

    Operations(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value("operationId") != null) {
                methods.put(
                        operation.value("operationId").asString(),
                        operation.target().asMethod());
            }
        }
    }

    void complete(Operation operation) {
        Optional<MethodInfo> method = Optional.ofNullable(methods.get(operation.getOperationId()));
        boolean isList = isList(operation.getResponses());
        sayWhoMayCall(operation);
        separateByCommas(operation);
        quoteExamples(operation);
        if (method.filter(Operations::isIdempotent).isPresent() && !hasKey(operation)) {
            operation.addParameter(idempotencyKey());
        }
        if (isList) {
            operation.addParameter(range());
            operation
                    .getResponses()
                    .addAPIResponse("206", partOf(operation.getResponses().getAPIResponse("200")));
        }
        Refusals.addTo(
                operation,
                method.filter(found -> !found.hasAnnotation(GET_METHOD)).isPresent(),
                isList);
        sort(operation.getResponses());
    }

    /**
     * Moves the roles into {@code x-roles}, and the scopes of service accounts into {@code x-scopes}: the token carries
     * one of either, and no client can ask for a role as for an OAuth scope. An operation open to all says so.
     */
    private static void sayWhoMayCall(Operation operation) {
        List<SecurityRequirement> requirements =
                Optional.ofNullable(operation.getSecurity()).orElse(List.of());
        List<String> allowed = requirements.stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
        operation.setSecurity(requirements.stream()
                .flatMap(requirement -> requirement.getSchemes().keySet().stream())
                .distinct()
                .map(scheme -> OASFactory.createSecurityRequirement().addScheme(scheme))
                .toList());
        extend(operation, "x-roles", allowed.stream().filter(role -> !role.startsWith(SCOPE)));
        extend(
                operation,
                "x-scopes",
                allowed.stream().filter(role -> role.startsWith(SCOPE)).map(role -> role.substring(SCOPE.length())));
    }

    private static void extend(Operation operation, String name, Stream<String> values) {
        List<String> listed = values.toList();
        if (!listed.isEmpty()) {
            operation.addExtension(name, listed);
        }
    }

    /** Several values of one filter are one parameter, separated by commas (ministry's API doctrine). */
    private static void separateByCommas(Operation operation) {
        parameters(operation)
                .filter(parameter -> parameter.getIn() == Parameter.In.QUERY
                        && parameter.getSchema() != null
                        && parameter.getSchema().getType() != null
                        && parameter.getSchema().getType().contains(Schema.SchemaType.ARRAY))
                .forEach(parameter -> parameter.style(Parameter.Style.FORM).explode(false));
    }

    /** Writes the example of a text as a text: the code of a prefecture is read as a number otherwise. */
    private static void quoteExamples(Operation operation) {
        parameters(operation)
                .filter(parameter -> parameter.getExample() instanceof Number && isText(parameter.getSchema()))
                .forEach(parameter -> parameter.example(parameter.getExample().toString()));
    }

    private static boolean isText(Schema schema) {
        return schema.getType() == null || schema.getType().contains(Schema.SchemaType.STRING);
    }

    private static boolean isIdempotent(MethodInfo method) {
        return method.hasAnnotation(IDEMPOTENT) || method.declaringClass().hasDeclaredAnnotation(IDEMPOTENT);
    }

    private static boolean hasKey(Operation operation) {
        return parameters(operation).anyMatch(parameter -> KEY.equals(parameter.getName()));
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(KEY)
                .in(Parameter.In.HEADER)
                .description(
                        "Clé choisie par le client (un UUID, ou 255 caractères au plus) : la même demande renvoyée avec la même"
                                + " clé n’est faite qu’une fois et reçoit la même réponse, pendant 48 heures.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .addExample("5f0c7c1e-4a0b-4a63-9d0e-9f6a1c1b2d3e"));
    }

    private static boolean isList(APIResponses answers) {
        APIResponse answer = answers.getAPIResponse("200");
        MediaType json = answer == null || answer.getContent() == null
                ? null
                : answer.getContent().getMediaType("application/json");
        return json != null
                && json.getSchema().getRef() != null
                && json.getSchema().getRef().startsWith("#/components/schemas/Page");
    }

    private static Parameter range() {
        return OASFactory.createParameter()
                .name("range")
                .in(Parameter.In.QUERY)
                .description("Rangs du premier et du dernier élément voulus, parmi les cent premiers.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .addExample("1-10"));
    }

    private static APIResponse partOf(APIResponse whole) {
        return OASFactory.createAPIResponse()
                .description("Les rangs demandés ; Content-Range dit lesquels.")
                .content(whole.getContent());
    }

    /** Statuses first, {@code default} last. */
    private static void sort(APIResponses responses) {
        List<String> statuses = new ArrayList<>(responses.getAPIResponses().keySet());
        Map<String, APIResponse> byStatus = Map.copyOf(responses.getAPIResponses());
        statuses.forEach(responses::removeAPIResponse);
        statuses.stream().sorted().forEach(status -> responses.addAPIResponse(status, byStatus.get(status)));
    }
}
