package fr.gouv.qualite.complaints.template;

import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.casefile.UsedTemplate;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The texts for answers: those of everyone and those of each prefecture. */
@ApplicationScoped
public class ReplyTemplates implements PanacheRepositoryBase<ReplyTemplate, UUID> {

    /** A template's text, its fields still open, with the version that it is. */
    public record Text(String subject, String body, UsedTemplate used, TemplateUse use) {

        static Text of(ReplyTemplate template) {
            return new Text(
                    template.subject(),
                    template.body(),
                    new UsedTemplate(template.id(), template.code(), template.version()),
                    template.use());
        }
    }

    /**
     * The text of a template for the cases of a prefecture, or the refusal of the command that names it. A text that is
     * withdrawn is so in all its versions.
     */
    public Text text(UUID id, PrefectureCode prefecture) {
        ReplyTemplate found = findByIdOptional(id)
                .filter(template ->
                        template.prefecture() == null || template.prefecture().equals(prefecture.value()))
                .orElseThrow(() -> Problem.invalid("template", "Ce courrier type n’existe pas dans cette préfecture."));
        if (latest(found.prefecture(), found.code(), found.language())
                .filter(it -> it.withdrawnOn() != null)
                .isPresent()) {
            throw Problem.invalid("template", "Ce courrier type est retiré : choisissez-en un autre.");
        }
        return Text.of(found);
    }

    /** The text of a template that answers, which leaves the case with the site. */
    public Text answering(UUID id, PrefectureCode prefecture) {
        Text text = text(id, prefecture);
        if (text.use() == TemplateUse.REDIRECTION) {
            throw Problem.invalid(
                    "template",
                    "Ce courrier type réoriente la personne vers un autre service : réorientez la demande, ce qui la compte"
                            + " comme telle.");
        }
        return text;
    }

    /** The text that redirects: the prefecture's own before everyone's, that of the scope before that of all scopes. */
    public Optional<Text> redirection(PrefectureCode prefecture, Scope scope, Language language) {
        return find(
                        "latest = true and withdrawnOn is null and use = ?1 and language = ?2 and (prefecture is null or prefecture = ?3)"
                                + " and (scope is null or scope = ?4) order by prefecture nulls last, scope nulls last, code",
                        TemplateUse.REDIRECTION,
                        language.name(),
                        prefecture.value(),
                        scope)
                .firstResultOptional()
                .map(Text::of);
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
        return findByIdOptional(id).orElseThrow(ReplyTemplates::unknown);
    }

    private static Problem unknown() {
        return CommonProblem.NOT_FOUND.with("Ce courrier type n’existe pas.");
    }

    /** Locks the version of a text that is to be submitted, approved or withdrawn. */
    ReplyTemplate lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ReplyTemplates::unknown);
    }

    /** Every version of a text, the latest first. */
    List<ReplyTemplate> versions(ReplyTemplate template) {
        return template.prefecture() == null
                ? list(
                        "prefecture is null and code = ?1 and language = ?2 order by version desc",
                        template.code(),
                        template.language())
                : list(
                        "prefecture = ?1 and code = ?2 and language = ?3 order by version desc",
                        template.prefecture(),
                        template.code(),
                        template.language());
    }

    /** The latest version of each text of the caller's prefecture and of everyone, or of all prefectures. */
    List<ReplyTemplate> visibleTo(Caller caller, boolean withWithdrawn) {
        String which = withWithdrawn ? "latest = true" : "latest = true and withdrawnOn is null";
        String order = " order by title, language, id";
        return caller.seesTheNation()
                ? list(which + order)
                : list(
                        which + " and (prefecture is null or prefecture = ?1)" + order,
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
