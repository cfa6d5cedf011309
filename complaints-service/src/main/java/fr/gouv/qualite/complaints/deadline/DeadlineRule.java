package fr.gouv.qualite.complaints.deadline;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * So many working days to answer one kind of case by one family of channels, from a day to a day, as a framework of the
 * label says it. A new framework is new rows; a case keeps the rule under which it was received.
 */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "deadline_rule")
public class DeadlineRule {

    /** Stable, for instance {@code QUAL_E_PREF/COMPLAINT/ELECTRONIC}. */
    @Id
    private String code;

    private String framework;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private boolean electronic;

    private LocalDate validFrom;

    @Nullable
    private LocalDate validTo;

    private int workingDays;

    private String source;

    protected DeadlineRule() {}

    public DeadlineRule(
            String framework,
            CaseKind kind,
            boolean electronic,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            int workingDays) {
        this.code = framework + "/" + kind + "/" + (electronic ? "ELECTRONIC" : "OTHER");
        this.framework = framework;
        this.kind = kind;
        this.electronic = electronic;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.workingDays = workingDays;
        this.source = "";
    }

    public String code() {
        return code;
    }

    public String framework() {
        return framework;
    }

    CaseKind kind() {
        return kind;
    }

    boolean isElectronic() {
        return electronic;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    public int workingDays() {
        return workingDays;
    }

    /** The document that sets it, in French. */
    public String source() {
        return source;
    }

    boolean appliesTo(CaseKind caseKind, Channel channel, LocalDate receivedOn) {
        return kind == caseKind
                && electronic == channel.isElectronic()
                && !receivedOn.isBefore(validFrom)
                && (validTo == null || !receivedOn.isAfter(validTo));
    }
}
