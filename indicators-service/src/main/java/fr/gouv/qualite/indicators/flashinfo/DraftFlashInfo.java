package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.consolidation.SettledFigures;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.Frequency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts a month's flash-info from its settled figures. */
@ApplicationScoped
class DraftFlashInfo {

    @Inject
    Catalogue catalogue;

    @Inject
    SettledFigures figures;

    FlashContent run(SiteCode site, Period.Month month, @Nullable FlashInfo prepared) {
        List<IndicatorView> monthly = catalogue.indicators().values().stream()
                .filter(indicator -> indicator.frequency() == Frequency.MONTH)
                .toList();
        return FlashContent.of(
                catalogue.site(site),
                month,
                prepared == null ? null : prepared.introduction(),
                figures.of(site, month, monthly),
                figures.of(site, month.previous(), monthly));
    }
}
