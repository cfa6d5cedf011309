package fr.gouv.qualite.indicators.flashinfo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.consolidation.SettledFigures;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.month.PeriodLocked;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts a month's flash-info, and publishes it in the transaction that locks the month. */
@ApplicationScoped
class FlashInfoPublisher {

    @Inject
    Catalogue catalogue;

    @Inject
    SettledFigures figures;

    @Inject
    FlashInfos flashInfos;

    @Inject
    ObjectMapper json;

    @Inject
    SiteDay siteDay;

    FlashContent draft(SiteCode site, Period month, @Nullable String introduction) {
        List<IndicatorView> monthly = catalogue.indicators().values().stream()
                .filter(it -> it.frequency() == Frequency.MONTH)
                .toList();
        return FlashContent.of(
                catalogue.site(site),
                month,
                introduction,
                figures.of(site, month, monthly),
                figures.of(site, month.previous(), monthly));
    }

    void publish(@Observes PeriodLocked locked) {
        if (!(locked.period() instanceof Period.Month month)) {
            return;
        }
        SiteCode site = locked.site();
        flashInfos.serialize(site, month);
        String introduction =
                flashInfos.of(site, month).map(it -> it.introduction).orElse(null);
        FlashContent content = draft(site, month, introduction);
        if (!content.hasFigures()) {
            return;
        }
        FlashInfo it = flashInfos.begun(site, month);
        it.content = write(content);
        it.publishedOn = siteDay.today(site);
        it.edition++;
        it.version++;
    }

    FlashContent content(FlashInfo it) {
        try {
            return json.readValue(it.content, FlashContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable flash-info " + it.id, e);
        }
    }

    private String write(FlashContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
