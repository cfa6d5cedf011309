package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the quality manager prepares of a site's month; the lock publishes it with the figures. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields; the former version reads some.
@Table(name = "flash_info")
class FlashInfo {

    /** {@code site/month}. */
    @Id
    private String id;

    private PrefectureCode prefecture;
    private SiteCode site;
    private Period month;
    private LocalDate firstDay;

    @Nullable
    private String introduction;

    /** Grows with each change of the introduction. */
    private long version;

    /** Hibernate's. */
    protected FlashInfo() {}

    FlashInfo(SiteCode site, Period.Month month) {
        this.id = FlashEditions.subject(site, month);
        this.prefecture = site.prefecture();
        this.site = site;
        this.month = month;
        this.firstDay = month.firstDay();
    }

    /** Changes what is said first; nothing but blanks says nothing. */
    void introduce(@Nullable String text) {
        introduction = text == null || text.isBlank() ? null : text.strip();
        version++;
    }

    @Nullable
    String introduction() {
        return introduction;
    }

    long version() {
        return version;
    }
}
