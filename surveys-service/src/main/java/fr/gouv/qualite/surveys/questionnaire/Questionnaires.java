package fr.gouv.qualite.surveys.questionnaire;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The questionnaires and all their versions. */
@ApplicationScoped
public class Questionnaires {

    @Inject
    EntityManager database;

    /** The questionnaires with their latest version, by code. */
    List<Latest> all() {
        return database.createQuery("""
                        select q, v from Questionnaire q, QuestionnaireVersion v
                        where v.questionnaire = q.code and v.number = q.latest order by q.code""", Object[].class)
                .getResultStream()
                .map(row -> new Latest((Questionnaire) row[0], (QuestionnaireVersion) row[1]))
                .toList();
    }

    Optional<Latest> find(String code) {
        return Optional.ofNullable(database.find(Questionnaire.class, code)).map(this::latest);
    }

    /** What this version asks. */
    public Form form(String code, int number) {
        return database.find(QuestionnaireVersion.class, new QuestionnaireVersion.Key(code, number)).form;
    }

    /** Takes the latest version for a campaign, which fixes it for ever; returns its number. */
    public int use(String code) {
        Questionnaire questionnaire = database.find(Questionnaire.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (questionnaire == null) {
            throw Problem.invalid("questionnaire", "Le questionnaire « " + code + " » n’existe pas.");
        }
        latest(questionnaire).version().used = true;
        return questionnaire.latest;
    }

    Latest create(String code, @Nullable PrefectureCode owner, Form form) {
        Questionnaire questionnaire = new Questionnaire();
        questionnaire.code = code;
        questionnaire.prefecture = owner == null ? null : owner.value();
        questionnaire.latest = 1;
        QuestionnaireVersion version = QuestionnaireVersion.of(code, 1, form);
        try {
            database.persist(questionnaire);
            database.persist(version);
            database.flush();
        } catch (ConstraintViolationException e) {
            throw CommonProblem.CONFLICT.with("Ce questionnaire vient d’être créé par quelqu’un d’autre.");
        }
        return new Latest(questionnaire, version);
    }

    /** Changes what is asked: in place while no campaign uses the latest version, in a new version afterwards. */
    Latest change(Questionnaire questionnaire, @Nullable String ifMatch, Form form) {
        database.refresh(questionnaire, LockModeType.PESSIMISTIC_WRITE);
        ResourceVersion.check(ifMatch, questionnaire.version);
        questionnaire.version++;
        QuestionnaireVersion latest = latest(questionnaire).version();
        if (latest.used) {
            questionnaire.latest++;
            latest = QuestionnaireVersion.of(questionnaire.code, questionnaire.latest, form);
            database.persist(latest);
        } else {
            latest.form = form;
        }
        return new Latest(questionnaire, latest);
    }

    private Latest latest(Questionnaire questionnaire) {
        var key = new QuestionnaireVersion.Key(questionnaire.code, questionnaire.latest);
        return new Latest(questionnaire, database.find(QuestionnaireVersion.class, key));
    }

    /** A questionnaire with what it asks now. */
    record Latest(Questionnaire questionnaire, QuestionnaireVersion version) {}
}
