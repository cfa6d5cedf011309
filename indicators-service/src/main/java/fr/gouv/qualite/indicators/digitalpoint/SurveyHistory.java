package fr.gouv.qualite.indicators.digitalpoint;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** What the surveys came to, month after month. */
@ApplicationScoped
class SurveyHistory implements PanacheRepositoryBase<SurveyTotals, String> {

    /** The totals of a survey at the end of a month, new when nothing was counted in it yet. */
    SurveyTotals get(String campaign, Period.Month month) {
        return findByIdOptional(SurveyTotals.id(campaign, month)).orElseGet(() -> new SurveyTotals(campaign, month));
    }

    /** What is known of the surveys of these sites up to this month, oldest first. */
    List<SurveyTotals> upTo(Period.Month month, Collection<SiteCode> sites) {
        return list("site in ?1 and firstDay <= ?2 order by firstDay, campaign", sites, month.firstDay());
    }
}
