package fr.gouv.qualite.complaints.open311;

import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.Requester;
import fr.gouv.qualite.complaints.intake.IncomingCases;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
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
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words of Open311 are among our cases. */
@ApplicationScoped
class Open311 {

    /** As the specification says. */
    private static final Duration LONGEST_PERIOD = Duration.ofDays(90);

    private static final int MOST_VALUES = 100;

    @Inject
    IncomingCases incoming;

    @Inject
    PublicRequests requests;

    @Inject
    Sites sites;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The service that a code names, at a site that exists. */
    ServiceCode known(String code) {
        return ServiceCode.parse(code)
                .filter(service ->
                        sites.findByIdOptional(service.site().value()).isPresent())
                .orElseThrow(() -> CommonProblem.NOT_FOUND.with("Aucun service ne porte ce code."));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Open311Request.Lodged lodge(RequestForm form) {
        if (form.serviceCode == null || form.serviceCode.isBlank()) {
            throw Problem.invalid("service_code", "Donnez le code du service (service_code).");
        }
        ServiceCode service = known(form.serviceCode);
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
        if (form.description == null || form.description.isBlank()) {
            throw Problem.invalid("description", "Le message (description) est vide.");
        }
        if (form.isTooLong()) {
            throw Problem.invalid("description", "Le message dépasse 4 000 caractères, ou un autre champ 500.");
        }
        if (form.holdsNul()) {
            throw Problem.invalid("description", "La demande contient un caractère interdit.");
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

    PublicRequests.Search search(
            @Nullable String start, @Nullable String end, @Nullable String codes, @Nullable String status) {
        Instant first = start == null || start.isBlank() ? null : instant(start);
        Instant last = end == null || end.isBlank() ? null : instant(end);
        Instant to =
                Objects.requireNonNullElseGet(last, () -> first == null ? clock.instant() : first.plus(LONGEST_PERIOD));
        Instant from = first == null ? to.minus(LONGEST_PERIOD) : first;
        if (from.isAfter(to) || Duration.between(from, to).compareTo(LONGEST_PERIOD) > 0) {
            throw Problem.invalid("start_date", "Demandez une période de 90 jours au plus.");
        }
        List<ServiceCode> services = codes == null || codes.isBlank()
                ? null
                : values(codes).stream().map(this::known).toList();
        return new PublicRequests.Search(from, to, services, open(status));
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
        return Arrays.stream(list.split(",", MOST_VALUES + 1))
                .limit(MOST_VALUES)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Instant instant(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text.strip()).toInstant();
            if (instant.isAfter(Instant.EPOCH) && instant.isBefore(Instant.parse("2200-01-01T00:00:00Z"))) {
                return instant;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw Problem.invalid("start_date", "Les dates s’écrivent comme 2026-03-01T00:00:00Z.");
    }
}
