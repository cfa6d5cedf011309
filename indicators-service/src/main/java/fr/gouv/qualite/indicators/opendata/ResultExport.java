package fr.gouv.qualite.indicators.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** All the results at once, whatever their number: read page by page from one state of the database. */
@ApplicationScoped
class ResultExport {

    private static final int PAGE = 2_000;
    private static final int LONGEST = (int) Duration.ofMinutes(30).toSeconds();

    @Inject
    Results results;

    @Inject
    Catalogue catalogue;

    @Inject
    ObjectMapper json;

    StreamingOutput of(ResultFilter filter, ResultFormat format) {
        return out -> QuarkusTransaction.requiringNew().timeout(LONGEST).run(() -> {
            try {
                results.getEntityManager()
                        .createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                        .executeUpdate();
                if (format == ResultFormat.CSV) {
                    csv(filter, out);
                } else {
                    json(filter, out);
                }
            } catch (IOException e) {
                // The reader went away, or will see that the file has no end.
                throw new UncheckedIOException(e);
            }
        });
    }

    private void csv(ResultFilter filter, OutputStream out) throws IOException {
        out.write(OpenResult.CSV_HEAD.getBytes(UTF_8));
        each(filter, it -> out.write(it.csv().getBytes(UTF_8)));
        out.flush();
    }

    private void json(ResultFilter filter, OutputStream out) throws IOException {
        try (JsonGenerator writer = json.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            writer.writeStartObject();
            writer.writeStringField("licence", OpenLicence.ADDRESS);
            writer.writeArrayFieldStart("resultats");
            each(filter, writer::writePOJO);
            writer.writeEndArray();
            writer.writeEndObject();
        }
    }

    private void each(ResultFilter filter, Taking taking) throws IOException {
        ReferenceNames names = ReferenceNames.of(catalogue);
        Optional<ResultPlace> place = Optional.empty();
        List<PublishedResult> page;
        do {
            page = results.after(filter, place, PAGE);
            for (PublishedResult it : page) {
                taking.take(names.named(it));
            }
            place = page.isEmpty() ? place : Optional.of(ResultPlace.of(page.getLast()));
            results.forget();
        } while (page.size() == PAGE);
    }

    /** What is done with each result. */
    @FunctionalInterface
    private interface Taking {

        void take(OpenResult result) throws IOException;
    }
}
