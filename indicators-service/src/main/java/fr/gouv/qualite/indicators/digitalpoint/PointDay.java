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
    private String id;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private SiteCode site;

    private LocalDate day;
    private int visits;

    @Convert(converter = PurposeCounts.class)
    private List<PurposeCount> purposes;

    private long version;

    /** Hibernate's. */
    protected PointDay() {}

    PointDay(SiteCode site, LocalDate day) {
        this.id = id(site, day);
        this.site = site;
        this.day = day;
    }

    static String id(SiteCode site, LocalDate day) {
        return site + "/" + day;
    }

    LocalDate day() {
        return day;
    }

    int visits() {
        return visits;
    }

    List<PurposeCount> purposes() {
        return purposes;
    }

    /** 0 until the day was counted. */
    long version() {
        return version;
    }

    void count(RecordDay counted) {
        visits = counted.visits();
        purposes = counted.counts();
        version++;
    }
}
