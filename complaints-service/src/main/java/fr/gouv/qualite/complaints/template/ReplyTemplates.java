package fr.gouv.qualite.complaints.template;

import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The texts for answers: those of everyone and those of each prefecture. */
@ApplicationScoped
public class ReplyTemplates implements PanacheRepositoryBase<ReplyTemplate, UUID> {

    /** A template's text, its fields still open. */
    public record Text(String subject, String body) {}

    /** The text of a template, or the refusal of the command that names it. */
    public Text text(UUID id) {
        return findByIdOptional(id)
                .map(template -> new Text(template.subject(), template.body()))
                .orElseThrow(() -> Problem.invalid("template", "Ce courrier type n’existe pas."));
    }

    /** Adds a text, in place of the one in force with the same code and language. */
    ReplyTemplate add(ReplyTemplate template) {
        latest(template.prefecture(), template.code(), template.language()).ifPresent(previous -> {
            template.replace(previous);
            // The index allows one version in force: the previous one must leave its place first.
            flush();
        });
        persist(template);
        return template;
    }

    ReplyTemplate get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.with("Ce courrier type n’existe pas."));
    }

    /** The latest version of each text that the caller may use. */
    List<ReplyTemplate> usableBy(Caller caller) {
        if (caller.seesTheNation()) {
            return list("latest = true order by title, language, id");
        }
        return list(
                "latest = true and (prefecture is null or prefecture = ?1) order by title, language, id",
                caller.prefecture().map(Object::toString).orElse(""));
    }

    private Optional<ReplyTemplate> latest(@Nullable String prefecture, String code, String language) {
        return prefecture == null
                ? find("latest = true and prefecture is null and code = ?1 and language = ?2", code, language)
                        .firstResultOptional()
                : find("latest = true and prefecture = ?1 and code = ?2 and language = ?3", prefecture, code, language)
                        .firstResultOptional();
    }
}
