package fr.gouv.qualite.complaints.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Inserts a case that arrives, with its first step, in one hand-written statement: this is what a crowd does at once, the
 * day when everybody is invited to write (see the decision record 0005).
 */
@ApplicationScoped
class ArrivingCases {

    private static final List<String> CASE = List.of(
            "id",
            "number",
            "site",
            "prefecture",
            "bureau",
            "kind",
            "channel",
            "scope",
            "theme",
            "state",
            "language",
            "received_on",
            "received_month",
            "holiday_zone",
            "time_zone",
            "deadline_rule",
            "acknowledgement_rule",
            "bound_rules",
            "owed_answer",
            "due_on",
            "subject",
            "message",
            "requester_name",
            "requester_email",
            "requester_postal_address",
            "secret_hash",
            "desk_rank",
            "steps",
            "version");

    private static final List<String> STEP =
            List.of("position", "type", "at", "took_place", "author_id", "author_name", "summary", "note");

    private static final String INSERT = """
            WITH arrived AS (
                INSERT INTO case_file (%s) VALUES (%s) ON CONFLICT (number) DO NOTHING RETURNING id)
            INSERT INTO case_event (case_id, %s) SELECT id, %s FROM arrived""".formatted(names(CASE), marks(CASE), names(STEP), marks(STEP));

    @Inject
    DataSource dataSource;

    /** Inserts a case that has taken its first step only; false when its number is that of another. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean add(CaseFile file) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int position = 1;
            for (Object value : values(file)) {
                insert.setObject(position++, value);
            }
            for (Object value : values(file.drainNewSteps().getFirst())) {
                insert.setObject(position++, value);
            }
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The case could not be saved", e);
        }
    }

    private static List<@Nullable Object> values(CaseFile file) {
        CasePlace place = file.place();
        OwedAnswer owed = file.owedAnswer();
        Requester requester = file.requester();
        return Arrays.asList(
                file.id(),
                file.number(),
                place.site(),
                place.prefecture(),
                file.bureau(),
                file.kind().name(),
                file.channel().name(),
                file.scope().name(),
                file.theme(),
                file.state().name(),
                file.language().name(),
                file.receivedOn(),
                file.receivedMonth(),
                place.holidayZone().name(),
                place.timeZone(),
                owed.rule(),
                file.acknowledgementRule(),
                file.boundRules(),
                owed.owed(),
                owed.dueOn(),
                file.subject(),
                file.message(),
                requester.name(),
                requester.email(),
                requester.postalAddress(),
                file.secretHash(),
                file.deskRank(),
                file.steps(),
                file.version());
    }

    private static List<@Nullable Object> values(CaseEvent step) {
        return Arrays.asList(
                step.position(),
                step.type().name(),
                step.at().atOffset(ZoneOffset.UTC),
                step.tookPlace(),
                step.authorId(),
                step.authorName(),
                step.summary(),
                step.note());
    }

    private static String names(List<String> columns) {
        return String.join(", ", columns);
    }

    private static String marks(List<String> columns) {
        return Collections.nCopies(columns.size(), "?").stream().collect(Collectors.joining(", "));
    }
}
