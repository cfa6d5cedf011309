package fr.gouv.qualite.indicators.opendata;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.platform.publication.Freshness;
import fr.gouv.qualite.platform.publication.PublishedFile;
import fr.gouv.qualite.platform.service.download.WholeFile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.OutputStream;
import java.time.Duration;

/** Answers with a whole table as one file, read from one state of the database. */
@ApplicationScoped
public class OpenDataExport {

    private static final int LONGEST = (int) Duration.ofMinutes(10).toSeconds();

    @Inject
    Results results;

    @Inject
    ObjectMapper json;

    /** @param name of the file, without its ending */
    public <T> Response answer(
            String name, ResultFormat format, Freshness freshness, OpenTable<T> table, Request request) {
        if (freshness.isKnownTo(request)) {
            return freshness.on(Response.notModified()).build();
        }
        WholeFile file = WholeFile.of(out -> write(table, format, out));
        Response.ResponseBuilder answer = file.describe(
                new PublishedFile(name + "." + format.extension(), format.mediaType(), false).of(file.content()));
        return freshness.on(answer).build();
    }

    private <T> long write(OpenTable<T> table, ResultFormat format, OutputStream out) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST).call(() -> {
            results.readOneState();
            return table.write(format, out, json);
        });
    }
}
