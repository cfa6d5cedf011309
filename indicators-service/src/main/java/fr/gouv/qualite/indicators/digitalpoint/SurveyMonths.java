package fr.gouv.qualite.indicators.digitalpoint;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the surveys came to, month after month. */
@ApplicationScoped
class SurveyMonths implements PanacheRepositoryBase<SurveyMonth, String> {

    /** The answers of a survey in a month, new when nothing was counted in it yet. */
    SurveyMonth get(String campaign, Period.Month month) {
        return findByIdOptional(SurveyMonth.id(campaign, month)).orElseGet(() -> new SurveyMonth(campaign, month));
    }

    /** What the surveys of this site heard between these months, both included, oldest first. */
    List<SurveyMonth> between(Period.Month from, Period.Month to, SiteCode site) {
        return list(
                "site = ?1 and firstDay between ?2 and ?3 order by firstDay, campaign",
                site,
                from.firstDay(),
                to.firstDay());
    }
}
