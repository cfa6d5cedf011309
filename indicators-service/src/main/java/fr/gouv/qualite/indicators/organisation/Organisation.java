package fr.gouv.qualite.indicators.organisation;

import fr.gouv.qualite.indicators.IndicatorsEvent;
import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.indicators.deadline.DeadlineRule;
import fr.gouv.qualite.indicators.deadline.DeadlineRules;
import fr.gouv.qualite.indicators.framework.Frameworks;
import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.time.SiteZones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads prefectures and sites, writes them, and publishes them to the other services. */
@ApplicationScoped
public class Organisation implements SiteZones {

    @Inject
    References references;

    @Inject
    Perimeters perimeters;

    @Inject
    Frameworks frameworks;

    @Inject
    Outbox outbox;

    @Inject
    Event<CommitmentChanged> changed;

    public List<PrefectureView> prefectures() {
        return references.all(Prefecture.class, PrefectureView::of);
    }

    public PrefectureView prefecture(PrefectureCode code) {
        return references
                .find(Prefecture.class, code.value(), PrefectureView::of)
                .orElseThrow(() -> References.unknown("La préfecture", code.value()));
    }

    public List<SiteView> sites() {
        return references.all(Site.class, SiteView::of);
    }

    public SiteView site(SiteCode code) {
        return findSite(code).orElseThrow(() -> References.unknown("Le site", code.value()));
    }

    public Optional<SiteView> findSite(SiteCode code) {
        return references.find(Site.class, code.value(), SiteView::of);
    }

    @Override
    public ZoneId of(SiteCode code) {
        return references
                .find(Site.class, code.value(), (key, site) -> site)
                .map(Site::timeZone)
                .map(ZoneId::of)
                .orElseGet(() -> of(code.prefecture()));
    }

    @Override
    public ZoneId of(PrefectureCode code) {
        return references
                .find(Prefecture.class, code.value(), (key, prefecture) -> ZoneId.of(prefecture.timeZone()))
                .orElse(HolidayZone.of(code).timeZone());
    }

    /** Saves the prefecture; its sites are published too, since they carry its zones. */
    PrefectureView put(PrefectureCode code, Precondition precondition, Prefecture body) {
        mustExist(body.timeZone());
        perimeters.check(code, body.perimeters());
        return save(code, precondition, body.deadlineRules() == null ? body.with(ownDeadlines(code)) : body);
    }

    /** Saves the deadlines that a prefecture gives itself, in place of those it had. */
    PrefectureView put(PrefectureCode code, Precondition precondition, OwnDeadlines deadlines) {
        return references
                .find(Prefecture.class, code.value(), (key, it) -> it)
                .map(it -> save(code, precondition, it.with(deadlines.deadlineRules())))
                .orElseThrow(() -> References.unknown("La préfecture", code.value()));
    }

    private List<DeadlineRule> ownDeadlines(PrefectureCode code) {
        return references
                .find(Prefecture.class, code.value(), (key, it) -> it.ownDeadlines())
                .orElse(List.of());
    }

    private PrefectureView save(PrefectureCode code, Precondition precondition, Prefecture body) {
        DeadlineRules.check(body.ownDeadlines());
        DeadlineRules.mustNotBeLooser(
                body.ownDeadlines(),
                ownDeadlines(code),
                frameworks.deadlinesUnder(
                        body.perimeters().stream().map(Perimeter::committed).toList()));
        Optional<PrefectureView> before = references.find(Prefecture.class, code.value(), PrefectureView::of);
        long version = references.put(code.value(), precondition, body);
        PrefectureView view = PrefectureView.of(new References.Key(code.value(), version), body);
        List<SiteView> own = sitesOf(code);
        before.ifPresent(it -> changed.fire(new CommitmentChanged(it, own, view, own)));
        publish(view);
        return view;
    }

    SiteView put(SiteCode code, Precondition precondition, Site body) {
        mustExist(body.timeZone());
        if (isBefore(body.closedOn(), body.openedOn())) {
            throw Problem.invalid("closedOn", "Le dernier jour d’ouverture suit le premier.");
        }
        // Two changes of a prefecture and its site are published with growing versions.
        references.lock(Prefecture.class, code.prefecture().value());
        PrefectureView home = prefecture(code.prefecture());
        Optional<SiteView> before = findSite(code);
        long version = references.put(code.value(), precondition, body);
        SiteView view = SiteView.of(new References.Key(code.value(), version), body);
        before.ifPresent(it -> changed.fire(new CommitmentChanged(home, List.of(it), home, List.of(view))));
        publish(view, home);
        return view;
    }

    private List<SiteView> sitesOf(PrefectureCode code) {
        return sites().stream()
                .filter(site -> site.code().prefecture().equals(code))
                .toList();
    }

    /** Publishes every prefecture and every site as they now are. */
    public void publishAll() {
        prefectures().forEach(this::publish);
    }

    private void publish(PrefectureView prefecture) {
        outbox.add(IndicatorsEvent.ORGANISATION_CHANGED.event(prefecture.code(), OrganisationEvent.of(prefecture)));
        sites().stream()
                .filter(site -> site.prefecture().equals(prefecture.code()))
                .forEach(site -> publish(site, prefecture));
    }

    private void publish(SiteView site, PrefectureView home) {
        outbox.add(IndicatorsEvent.ORGANISATION_CHANGED.event(site.code().value(), OrganisationEvent.of(site, home)));
    }

    private static void mustExist(@Nullable String timeZone) {
        if (timeZone != null && !ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw Problem.invalid("timeZone", "Ce fuseau horaire n’existe pas. Écrivez par exemple Europe/Paris.");
        }
    }

    private static boolean isBefore(@Nullable LocalDate last, @Nullable LocalDate first) {
        return last != null && first != null && last.isBefore(first);
    }
}
