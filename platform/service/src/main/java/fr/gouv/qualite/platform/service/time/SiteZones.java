package fr.gouv.qualite.platform.service.time;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import java.time.ZoneId;

/** Which time zone applies where, as the service knows the organisation. Its table of sites fulfils it. */
public interface SiteZones {

    /** The site's own zone, which may differ from its prefecture's: the Marquises are not Tahiti. */
    ZoneId of(SiteCode site);

    /** The zone of the prefecture's seat, for what is the whole prefecture's. */
    ZoneId of(PrefectureCode prefecture);
}
