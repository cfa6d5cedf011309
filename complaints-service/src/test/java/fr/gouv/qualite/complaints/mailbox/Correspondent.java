package fr.gouv.qualite.complaints.mailbox;

import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.Tokens;
import io.restassured.path.json.JsonPath;
import java.util.UUID;

/**
 * Somebody who writes to the mailboxes, and finds their cases. Each test has its own: who writes much in a day is no
 * longer acknowledged.
 */
final class Correspondent {

    private final String mark = "marque" + UUID.randomUUID().toString().replace("-", "");

    /** In every message of theirs, and in nobody else's. */
    String mark() {
        return mark;
    }

    String address() {
        return "camille-" + mark + "@example.org";
    }

    String message(String subject) {
        return message(address(), subject);
    }

    String message(String from, String subject) {
        return """
                From: %s
                To: %s
                Subject: %s
                Message-ID: <%s@example.org>
                Content-Type: text/plain; charset=utf-8

                Bonjour, %s.
                """.formatted(from, Mailboxes.USER, subject, mark, mark);
    }

    JsonPath cases(String site) {
        return as(Tokens.agent(site)).get("cases?q=" + mark).jsonPath();
    }

    JsonPath theOnlyCase(String site) {
        JsonPath found = cases(site);
        assertThat(found.getList("items")).hasSize(1);
        return as(Tokens.agent(site))
                .get("cases/" + found.getString("items[0].id"))
                .jsonPath();
    }
}
