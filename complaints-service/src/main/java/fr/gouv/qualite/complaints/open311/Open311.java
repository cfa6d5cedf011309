package fr.gouv.qualite.complaints.open311;

import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.Requester;
import fr.gouv.qualite.complaints.intake.IncomingCases;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.InvalidValueException;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the words of Open311 are among our cases. */
@ApplicationScoped
class Open311 {

    /** As the specification says. */
    private static final Duration LONGEST_PERIOD = Duration.ofDays(90);

    private static final int MOST_VALUES = 1_000;
    private static final String DAY = "2026-03-01";
    private static final Instant EARLIEST = Instant.EPOCH.plus(LONGEST_PERIOD);
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    @Inject
    IncomingCases incoming;

    @Inject
    Applications applications;

    @Inject
    PublicRequests requests;

    @Inject
    Sites sites;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** What can be said to each site that is open. */
    List<Open311Service> services(@Nullable String jurisdiction) {
        PrefectureCode only = jurisdiction(jurisdiction);
        return sites.open(clock.instant()).stream()
                .filter(site -> only == null || only.equals(site.code().prefecture()))
                .flatMap(Open311Service::of)
                .toList();
    }

    /** The service that a code names, at a site that exists, in the prefecture asked for. */
    ServiceCode known(String code, @Nullable String jurisdiction) {
        PrefectureCode only = jurisdiction(jurisdiction);
        return ServiceCode.parse(code)
                .filter(service ->
                        sites.findByIdOptional(service.site().value()).isPresent())
                .filter(service -> only == null || only.equals(service.site().prefecture()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.with("Aucun service ne porte ce code."));
    }

    /** The same, of a site that receives messages today. */
    ServiceCode offered(String code, @Nullable String jurisdiction) {
        ServiceCode service = known(code, jurisdiction);
        Site site = sites.named(service.site());
        if (!site.isOpenOn(site.dayOf(clock.instant()))) {
            throw CommonProblem.NOT_FOUND.with("Ce site est fermé : il ne reçoit plus de message.");
        }
        return service;
    }

    /** The prefecture that an application names; absent when it names none. */
    private @Nullable PrefectureCode jurisdiction(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            PrefectureCode code = PrefectureCode.of(text.strip());
            if (sites.hasSome(code)) {
                return code;
            }
        } catch (InvalidValueException e) {
            // Said below.
        }
        throw CommonProblem.NOT_FOUND.with("Aucune préfecture ne porte ce code (jurisdiction_id), par exemple 76.");
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Open311Request.Lodged lodge(RequestForm form) {
        Consumer<SiteCode> mustReach = applications.mustLodge(form.key);
        if (form.serviceCode == null || form.serviceCode.isBlank()) {
            throw Problem.invalid("service_code", "Donnez le code du service (service_code).");
        }
        ServiceCode service = known(form.serviceCode, form.jurisdiction);
        mustReach.accept(service.site());
        mustBeKept(form);
        Site site = sites.named(service.site());
        Instant now = clock.instant();
        sites.mustBeOpen(site, site.dayOf(now));
        var lodged = incoming.lodge(form.message(service, site.dayOf(now)), site, Author.requester(now));
        requests.record(lodged.number());
        String notice = lodged.dueOn() == null
                ? "Cette demande n’appelle pas de réponse, mais elle est lue."
                : "Réponse au plus tard le " + lodged.dueOn() + ".";
        return new Open311Request.Lodged(lodged.number(), notice);
    }

    private void mustBeKept(RequestForm form) {
        if (form.description().isEmpty()) {
            throw Problem.invalid("description", "Le message (description) est vide.");
        }
        if (form.isTooLong()) {
            throw Problem.invalid("description", "Le message dépasse 10 000 caractères, ou un autre champ 500.");
        }
        if (form.holdsNul()) {
            throw Problem.invalid("description", "La demande contient un caractère interdit.");
        }
        if (form.isGarbled()) {
            throw Problem.invalid(
                    "description", "La demande contient des caractères illisibles : envoyez-la en UTF-8.");
        }
        if (form.isNowhere()) {
            throw Problem.invalid(
                    "lat", "Les coordonnées (lat, long) sont deux nombres de degrés, par exemple 49.44 et 1.09.");
        }
        Set<ConstraintViolation<Requester>> wrong = validator.validate(form.person());
        if (!wrong.isEmpty()) {
            throw Problem.invalid("email", wrong.iterator().next().getMessage());
        }
    }

    List<Open311Request> one(String number) {
        List<Open311Request> found = requests.numbered(List.of(number.toUpperCase(Locale.ROOT)));
        if (found.isEmpty()) {
            throw CommonProblem.NOT_FOUND.with("Aucune demande publique ne porte ce numéro.");
        }
        return found;
    }

    /** Of a longer period, its first 90 days. */
    PublicRequests.Search search(
            @Nullable String start,
            @Nullable String end,
            @Nullable String codes,
            @Nullable String status,
            @Nullable String jurisdiction) {
        Instant first = start == null || start.isBlank() ? null : instant(start);
        Instant last = end == null || end.isBlank() ? null : instant(end);
        Instant asked = Objects.requireNonNullElseGet(last, clock::instant);
        Instant from = first == null ? asked.minus(LONGEST_PERIOD) : first;
        Instant longest = from.plus(LONGEST_PERIOD);
        Instant to = last == null || last.isAfter(longest) ? longest : last;
        if (from.isAfter(to)) {
            throw Problem.invalid("start_date", "La période finit (end_date) avant de commencer (start_date).");
        }
        List<ServiceCode> services = codes == null || codes.isBlank()
                ? null
                : values(codes).stream().map(code -> known(code, jurisdiction)).toList();
        return new PublicRequests.Search(from, to, services, open(status), jurisdiction(jurisdiction));
    }

    private static @Nullable Boolean open(@Nullable String status) {
        List<String> wanted = status == null || status.isBlank() ? List.of("open", "closed") : values(status);
        if (!List.of("open", "closed").containsAll(wanted)) {
            throw Problem.invalid("status", "L’état (status) est open ou closed.");
        }
        boolean both = wanted.contains("open") && wanted.contains("closed");
        return both ? null : Boolean.valueOf(wanted.contains("open"));
    }

    /** Between commas. */
    static List<String> values(String list) {
        List<String> values = Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.size() > MOST_VALUES) {
            throw Problem.invalid("service_request_id", "Donnez 1 000 valeurs au plus à la fois.");
        }
        return values;
    }

    /** A day alone begins at midnight; a plus sign that an address turned into a space is forgiven. */
    private static Instant instant(String text) {
        String said = text.strip().replace(' ', '+');
        try {
            Instant instant = said.length() == DAY.length()
                    ? LocalDate.parse(said).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(said).toInstant();
            if (instant.isAfter(EARLIEST) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw Problem.invalid("start_date", "Les dates s’écrivent comme 2026-03-01T00:00:00Z.");
    }
}
