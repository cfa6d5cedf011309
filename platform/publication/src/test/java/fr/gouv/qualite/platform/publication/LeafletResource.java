package fr.gouv.qualite.platform.publication;

import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

@Path("leaflets/{subject}")
@PermitAll
class LeafletResource {

    @Inject
    Editions editions;

    @Inject
    PublicReading reading;

    record View(String content, int number) {}

    @GET
    public Response get(@PathParam("subject") String subject, @Context Request request) {
        Edition edition = latest(subject);
        return reading.json(new View(edition.content(), edition.number()), request);
    }

    @GET
    @Path("{format}")
    public Response document(
            @PathParam("subject") String subject, @PathParam("format") String format, @Context Request request) {
        return reading.document(
                latest(subject), format, new PublishedFile("leaflet.txt", "text/plain;charset=UTF-8", false), request);
    }

    private Edition latest(String subject) {
        return editions.latest(Leaflets.KIND, subject)
                .orElseThrow(() -> Problem.notFound("Aucune publication à cette adresse."));
    }
}
