package fr.gouv.qualite.platform.service.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Completes the schemas of records: a component that is not {@code @Nullable} is required, a code is a string. */
final class RecordSchemas {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName JSON_VALUE = DotName.createSimple(JsonValue.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final String OURS = "fr.gouv.qualite.";

    private final Map<String, ClassInfo> classes = new HashMap<>();

    RecordSchemas(IndexView index) {
        index.getKnownClasses().stream()
                .filter(type -> type.name().toString().startsWith(OURS))
                // A class that takes a name wins, in whatever order they come, over one that merely bears it.
                .sorted(Comparator.comparing(type -> !Objects.equals(schemaName(type), type.simpleName())))
                .forEach(type -> classes.put(schemaName(type), type));
    }

    void complete(String name, Schema schema) {
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
