package fr.gouv.qualite.surveys.questionnaire;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The questionnaires and all their versions. */
@ApplicationScoped
public class Questionnaires implements PanacheRepositoryBase<Questionnaire, String> {

    /** The questionnaires with their latest version, by code. */
    List<Latest> all() {
        return getEntityManager().createQuery("""
                        select q, v from Questionnaire q, QuestionnaireVersion v
                        where v.questionnaire = q.code and v.number = q.latest order by q.code""", Latest.class).getResultList();
    }

    Optional<Latest> latest(String code) {
        return findByIdOptional(code).map(this::latest);
    }

    /** Reads the questions of this version. */
    public Form form(String code, int number) {
        return getEntityManager()
                .find(QuestionnaireVersion.class, new QuestionnaireVersion.Key(code, number))
                .form();
    }

    /** Picks the latest version for a campaign, which freezes it; returns its number. */
    public int use(String code) {
        Questionnaire questionnaire = findById(code, LockModeType.PESSIMISTIC_WRITE);
        if (questionnaire == null) {
            throw Problem.invalid("questionnaire", "Le questionnaire « " + code + " » n’existe pas.");
        }
        latest(questionnaire).version().use();
        return questionnaire.latest();
    }

    Latest create(String code, @Nullable PrefectureCode owner, Form form) {
        Questionnaire questionnaire = new Questionnaire(code, owner);
        QuestionnaireVersion version = new QuestionnaireVersion(code, questionnaire.latest(), form);
        try {
            persist(questionnaire);
            getEntityManager().persist(version);
            flush();
        } catch (ConstraintViolationException e) {
            throw CommonProblem.CONFLICT.with("Ce questionnaire vient d’être créé par quelqu’un d’autre.");
        }
        return new Latest(questionnaire, version);
    }

    /** Changes what is asked: in place while no campaign uses the latest version, in a new version afterwards. */
    Latest change(Questionnaire questionnaire, @Nullable String ifMatch, Form form) {
        getEntityManager().refresh(questionnaire, LockModeType.PESSIMISTIC_WRITE);
        ResourceVersion.check(ifMatch, questionnaire.version());
        QuestionnaireVersion latest = latest(questionnaire).version();
        questionnaire.change();
        if (latest.isUsed()) {
            latest = new QuestionnaireVersion(questionnaire.code(), questionnaire.next(), form);
            getEntityManager().persist(latest);
        } else {
            latest.rewrite(form);
        }
        return new Latest(questionnaire, latest);
    }

    private Latest latest(Questionnaire questionnaire) {
        var key = new QuestionnaireVersion.Key(questionnaire.code(), questionnaire.latest());
        return new Latest(questionnaire, getEntityManager().find(QuestionnaireVersion.class, key));
    }

    /** A questionnaire with what it asks now. */
    record Latest(Questionnaire questionnaire, QuestionnaireVersion version) {}
}
