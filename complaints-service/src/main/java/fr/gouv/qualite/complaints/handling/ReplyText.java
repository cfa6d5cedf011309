package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.template.FieldText;
import fr.gouv.qualite.complaints.template.ReplyTemplates;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.problem.Problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of an answer, with its fields filled in: one that leaves with an open field is refused. */
@ApplicationScoped
class ReplyText {

    record Reply(String subject, String text) {}

    /**
     * The makings of a reply.
     *
     * @param message what the agent wrote, in place of the template's text
     * @param fields values that are not the case's own
     */
    record Wanted(
            Optional<ReplyTemplates.Text> template,
            @Nullable String message,
            Map<String, String> fields) {}

    @Inject
    Clock clock;

    Reply write(Wanted wanted, CaseFile file, Site site, String signature) {
        String open = wanted.message() == null || wanted.message().isBlank()
                ? wanted.template()
                        .map(ReplyTemplates.Text::body)
                        .orElseThrow(
                                () -> Problem.invalid("message", "Écrivez la réponse ou choisissez un courrier type."))
                : wanted.message();
        Map<String, String> values = values(file, site, signature);
        values.putAll(wanted.fields());
        FieldText text = FieldText.of(open).fill(values);
        mustBeComplete(text);
        String subject = wanted.template().map(ReplyTemplates.Text::subject).orElse("Votre demande {{numero}}");
        return new Reply(FieldText.of(subject).fill(values).toString(), text.toString());
    }

    private Map<String, String> values(CaseFile file, Site site, String signature) {
        DateTimeFormatter days = DateTimeFormatter.ofPattern(
                "d MMMM yyyy", file.language() == Language.en ? Locale.ENGLISH : Locale.FRENCH);
        LocalDate today = file.today(clock.instant());
        Map<String, String> values = new HashMap<>(Map.of(
                "numero",
                file.number(),
                "site",
                site.name(),
                "date",
                days.format(today),
                "dateReception",
                days.format(file.receivedOn()),
                "signature",
                signature,
                "nom",
                file.requester().name() == null ? "" : file.requester().name()));
        if (file.redirection() != null) {
            values.put("lien", file.redirection());
        }
        return values;
    }

    private static void mustBeComplete(FieldText text) {
        List<String> open = text.openFields();
        if (!open.isEmpty()) {
            throw new Problem(
                    ComplaintsProblem.OPEN_FIELDS,
                    "La réponse contient encore des champs à compléter : " + String.join(", ", open) + ".",
                    open.stream()
                            .map(field -> new FieldError("fields." + field, "Champ à compléter"))
                            .toList());
        }
    }
}
