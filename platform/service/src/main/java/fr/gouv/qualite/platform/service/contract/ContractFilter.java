package fr.gouv.qualite.platform.service.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gouv.qualite.platform.service.problem.ProblemBody;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the OpenAPI document what the code already says: a record component that is not {@code @Nullable} is
 * required, a code is a string, and every refusal is a problem.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName JSON_VALUE = DotName.createSimple(JsonValue.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final String OURS = "fr.gouv.qualite.";
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Demande illisible.",
            "401", "Connexion nécessaire.",
            "403", "Accès refusé.");

    private final Map<String, ClassInfo> classes = new HashMap<>();

    public ContractFilter(IndexView index) {
        index.getKnownClasses().stream()
                .filter(type -> type.name().toString().startsWith(OURS))
                // A class that takes a name wins, in whatever order they come, over one that merely bears it.
                .sorted(Comparator.comparing(type -> !Objects.equals(schemaName(type), type.simpleName())))
                .forEach(type -> classes.put(schemaName(type), type));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach(this::complete);
        }
    }

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses answers = operation.getResponses();
        if (!answers.hasAPIResponse("default")) {
            answers.addAPIResponse("default", OASFactory.createAPIResponse().description("Refus expliqué."));
        }
        answers.getAPIResponses().forEach((status, answer) -> {
            if (answer.getContent() == null && (status.equals("default") || status.compareTo("4") >= 0)) {
                answer.setDescription(REFUSALS.getOrDefault(status, answer.getDescription()));
                answer.setContent(problem());
            }
        });
        if (isList(answers)) {
            operation.addParameter(range());
            answers.addAPIResponse("206", partOf(answers.getAPIResponse("200")));
        }
        return operation;
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

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemBody.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem")));
    }

    private void complete(String name, Schema schema) {
        if (schema.getOneOf() != null) {
            schema.setType(null);
        }
        properties(schema).values().stream()
                .filter(property -> property.getRef() != null)
                .forEach(property -> property.setType(null));
        if (name.startsWith("Page") && properties(schema).keySet().equals(Set.of("items", "next"))) {
            schema.setRequired(List.of("items"));
            return;
        }
        ClassInfo type = classes.get(name);
        if (type != null && isWrittenAsText(type)) {
            schema.setType(List.of(Schema.SchemaType.STRING));
            schema.setProperties(null);
            schema.setRequired(null);
        } else if (type != null && type.isRecord() && schema.getProperties() != null) {
            schema.setRequired(type.recordComponents().stream()
                    .filter(component -> !isNullable(component))
                    .map(RecordComponentInfo::name)
                    .filter(schema.getProperties()::containsKey)
                    .toList());
        }
    }

    /** Jackson finds {@code @JsonValue} on the interface too: a {@code Period.Month} is written as a period is. */
    private boolean isWrittenAsText(ClassInfo type) {
        return type.annotationsMap().containsKey(JSON_VALUE)
                || classes.values().stream()
                        .filter(known -> type.interfaceNames().contains(known.name()))
                        .anyMatch(known -> known.annotationsMap().containsKey(JSON_VALUE));
    }

    private static Map<String, Schema> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    private static boolean isNullable(RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE)
                || component.annotations().stream()
                        .map(AnnotationInstance::name)
                        .anyMatch(NULLABLE::equals);
    }

    private static String schemaName(ClassInfo type) {
        return type.annotations(SCHEMA).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(annotation -> annotation.value("name"))
                .filter(name -> name != null)
                .map(name -> name.asString())
                .findFirst()
                .orElse(type.simpleName());
    }
}
