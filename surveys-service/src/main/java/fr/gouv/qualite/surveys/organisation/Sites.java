package fr.gouv.qualite.surveys.organisation;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.surveys.SurveysProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sites that indicators published. */
@ApplicationScoped
public class Sites implements PanacheRepositoryBase<Site, String> {

    public boolean knows(SiteCode code) {
        return of(code).isPresent();
    }

    /** Refuses a survey at a site that is closed that day, or not open yet, and tells which others are open. */
    public void mustBeOpen(SiteCode code, LocalDate day) {
        whyClosed(code, day).ifPresent(why -> {
            throw SurveysProblem.SITE_CLOSED.with(why);
        });
    }

    /** The same for the public: what a closed site asked is gone. */
    public void mustTakeAnswers(SiteCode code, LocalDate day) {
        whyClosed(code, day).ifPresent(why -> {
            throw SurveysProblem.SURVEYED_SITE_CLOSED.with("Cette enquête ne prend plus de réponse. " + why);
        });
    }

    private Optional<String> whyClosed(SiteCode code, LocalDate day) {
        return of(code).flatMap(site -> site.whyClosedOn(day)).map(why -> why + inPlaceOf(code, day));
    }

    private String inPlaceOf(SiteCode closed, LocalDate day) {
        String others = list("code like ?1 order by name, code", closed.prefecture() + "-%").stream()
                .filter(site -> site.whyClosedOn(day).isEmpty())
                .map(site -> "« " + site.name() + " »")
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : " Adressez-vous à : " + others + ".";
    }

    Optional<Site> of(SiteCode code) {
        return findByIdOptional(code.value());
    }
}
