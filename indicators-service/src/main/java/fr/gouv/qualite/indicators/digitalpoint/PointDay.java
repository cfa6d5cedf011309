package fr.gouv.qualite.indicators.digitalpoint;

import fr.gouv.qualite.platform.SiteCode;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** Visits to a site's digital point on a day, as counted at the desk. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "digital_point_day")
class PointDay {

    /** {@code site/day}. */
    @Id
    String id;

    String site;

    LocalDate day;

    int visits;

    @Convert(converter = PurposeCounts.class)
    List<PurposeCount> purposes;

    long version;

    static PointDay of(SiteCode site, LocalDate day) {
        PointDay it = new PointDay();
        it.id = id(site, day);
        it.site = site.value();
        it.day = day;
        return it;
    }

    static String id(SiteCode site, LocalDate day) {
        return site + "/" + day;
    }

    void count(RecordDay counted) {
        visits = counted.visits();
        purposes = counted.counts();
        version++;
    }
}
