package fr.gouv.qualite.platform.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.gouv.qualite.platform.service.problem.Problem.FieldError;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every refusal (RFC 9457). */
@Schema(name = "Problem", description = "Refus d’une demande (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        @Schema(
                description = "Identifiant stable du problème.",
                examples = "https://qualite.gouv.fr/problems/invalid-input")
        URI type,

        @Schema(description = "Titre du problème.", examples = "Saisie à corriger")
        String title,

        @Schema(description = "Code HTTP.", examples = "422")
        int status,

        @Schema(description = "Ce qui s’est passé et ce qu’il faut faire.")
        String detail,

        @Schema(description = "Les champs à corriger ; absent quand ce n’est pas un champ qui est en cause.") @Nullable
        List<FieldError> errors) {

    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static ProblemBody of(Problem problem) {
        return of(problem.type(), problem.detail(), problem.errors());
    }

    public static ProblemBody of(ProblemType type, String detail, List<FieldError> errors) {
        return new ProblemBody(type.uri(), type.title(), type.status(), detail, errors);
    }

    Response response() {
        return Response.status(status)
                .entity(this)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .build();
    }
}
