package fr.gouv.qualite.platform.service.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request refused, for a reason the person or the system that sent it can act on. */
public final class Problem extends RuntimeException {

    /**
     * @param field the JSON path of the field at fault, as the client named it
     * @param message what is expected, in French
     */
    @Schema(description = "Un champ à corriger.")
    public record FieldError(
            @Schema(description = "Le champ, tel qu’il a été envoyé.", examples = "numerator")
            String field,

            @Schema(description = "Ce qui est attendu.") String message) {}

    private final transient ProblemType type;
    private final String detail;
    private final transient List<FieldError> errors;

    public Problem(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public Problem(ProblemType type, String detail, List<FieldError> errors) {
        super(detail);
        this.type = type;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    /** The input of one field is refused. */
    public static Problem invalid(String field, String message) {
        return new Problem(CommonProblem.INVALID_INPUT, message, List.of(new FieldError(field, message)));
    }

    public static Problem notFound(String detail) {
        return CommonProblem.NOT_FOUND.with(detail);
    }

    public ProblemType type() {
        return type;
    }

    /** Says in French what happened and what to do about it. */
    public String detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
