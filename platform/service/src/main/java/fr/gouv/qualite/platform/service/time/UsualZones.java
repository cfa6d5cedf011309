package fr.gouv.qualite.platform.service.time;

import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;

/** The zones usual in each prefecture, for a service that knows no site. */
@DefaultBean
@ApplicationScoped
class UsualZones implements SiteZones {

    @Override
    public ZoneId of(SiteCode site) {
        return of(site.prefecture());
    }

    @Override
    public ZoneId of(PrefectureCode prefecture) {
        return HolidayZone.of(prefecture).timeZone();
    }
}
