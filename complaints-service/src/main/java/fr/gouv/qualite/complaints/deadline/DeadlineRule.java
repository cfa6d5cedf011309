package fr.gouv.qualite.complaints.deadline;

import fr.gouv.qualite.complaints.CaseKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * So many working days to answer one kind of case by one family of channels, or to acknowledge its receipt, from a day to
 * a day: as a version of a framework sets it, as a prefecture chose it, or by default. It never changes; a case keeps the
 * rule under which it was received.
 */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "deadline_rule")
public class DeadlineRule {

    /** Stable, for instance {@code QUAL_E_PREF/2/COMPLAINT/ELECTRONIC/2020-01-01}. */
    @Id
    private String code;

    /** The code of the framework that sets it or that it tightens; empty for a prefecture's own outside any perimeter. */
    private String framework;

    /** The version of the framework that sets it; absent for the others. */
    @Nullable
    private Long edition;

    /** The prefecture that gives itself this deadline; absent for the others. */
    @Nullable
    private String prefecture;

    @Enumerated(EnumType.STRING)
    private DeadlineStep step;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private boolean electronic;

    private LocalDate validFrom;

    @Nullable
    private LocalDate validTo;

    private int workingDays;

    private String source;

    protected DeadlineRule() {}

    private DeadlineRule(String origin, String framework, PublishedRule published, boolean electronic) {
        this.code = String.join(
                "/",
                origin,
                published.kind().name(),
                electronic ? "ELECTRONIC" : "OTHER",
                published.from().toString());
        this.framework = framework;
        this.step = published.step();
        this.kind = published.kind();
        this.electronic = electronic;
        this.validFrom = published.from();
        this.validTo = published.to();
        this.workingDays = published.workingDays();
        this.source = published.source();
        if (step == DeadlineStep.ACKNOWLEDGEMENT) {
            this.code += "/ACKNOWLEDGEMENT";
        }
    }

    /** A rule of a framework, for each family of channels that it speaks of. */
    static Stream<DeadlineRule> of(PublishedRule published, String framework, long edition) {
        return published.channels().electronic().map(electronic -> {
            DeadlineRule rule = new DeadlineRule(framework + "/" + edition, framework, published, electronic);
            rule.edition = edition;
            return rule;
        });
    }

    /**
     * A rule that a prefecture gives itself.
     *
     * @param tightened the framework; empty outside any perimeter
     */
    static Stream<DeadlineRule> own(PublishedRule published, String tightened, String prefecture, long version) {
        String origin = prefecture + "/" + version + (tightened.isEmpty() ? "" : "/" + tightened);
        return published.channels().electronic().map(electronic -> {
            DeadlineRule rule = new DeadlineRule(origin, tightened, published, electronic);
            rule.prefecture = prefecture;
            return rule;
        });
    }

    /** A rule that applies by default. */
    public DeadlineRule(
            String framework,
            CaseKind kind,
            boolean electronic,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            int workingDays) {
        this.code = framework + "/" + kind + "/" + (electronic ? "ELECTRONIC" : "OTHER");
        this.framework = framework;
        this.step = DeadlineStep.ANSWER;
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

    /** Whose choice it is. */
    public RuleOrigin origin() {
        if (prefecture != null) {
            return RuleOrigin.PREFECTURE;
        }
        return edition == null ? RuleOrigin.DEFAULT : RuleOrigin.FRAMEWORK;
    }

    /** What sets it, in French; says so when no framework does. */
    public String explanation() {
        return origin() == RuleOrigin.DEFAULT
                ? "Délai national par défaut, le référentiel de la préfecture n’en fixant pas ce jour-là. " + source
                : source;
    }

    @Nullable
    Long edition() {
        return edition;
    }

    @Nullable
    String prefecture() {
        return prefecture;
    }

    DeadlineStep step() {
        return step;
    }

    /** Whether it speaks of this kind and this family of channels, whatever the day. */
    public boolean isFor(CaseKind caseKind, boolean byElectronicChannel) {
        return kind == caseKind && electronic == byElectronicChannel;
    }

    boolean appliesTo(CaseKind caseKind, boolean byElectronicChannel, LocalDate receivedOn) {
        return isFor(caseKind, byElectronicChannel) && isInForce(receivedOn);
    }

    boolean isInForce(LocalDate receivedOn) {
        return !receivedOn.isBefore(validFrom) && (validTo == null || !receivedOn.isAfter(validTo));
    }
}
