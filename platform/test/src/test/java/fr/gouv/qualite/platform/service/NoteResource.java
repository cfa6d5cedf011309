package fr.gouv.qualite.platform.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.outbox.Event;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** A service as small as can be, to test what the platform gives to all of them. */
@Path("notes")
class NoteResource {

    enum Colour {
        BLUE,
        RED
    }

    enum Format {
        @JsonProperty("csv")
        CSV,
        @JsonProperty("pdf")
        PDF
    }

    /** Two ways to narrow: among several colours, and by one. */
    record Filters(
            @QueryParam("colour") @Separator(",") List<Colour> colours,
            @QueryParam("format") @Nullable Format format) {}

    record WriteNote(
            @NotBlank @Size(max = 200) String text,
            @NotNull Colour colour,
            @Nullable LocalDate day,
            @Nullable SiteCode site) {}

    record NoteView(UUID id, String text) {}

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    TransactionManager transactions;

    @GET
    @Path("wanted")
    public List<Object> wanted(@BeanParam Filters filters) {
        return Stream.concat(filters.colours().stream(), Stream.ofNullable(filters.format()))
                .map(Object.class::cast)
                .toList();
    }

    @GET
    @Path("coloured")
    public List<Colour> coloured(@QueryParam("colour") @Separator(",") List<Colour> colours) {
        return colours;
    }

    /** Twelve ranks, to be read page by page. */
    @GET
    public Page<Integer> ranks(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("5") int limit) {
        int after = Cursor.parse(cursor, 1)
                .map(last -> Integer.parseInt(last.key(0)))
                .orElse(0);
        List<Integer> rows =
                IntStream.rangeClosed(after + 1, 12).limit(limit + 1L).boxed().toList();
        return Page.of(rows, limit, Cursor::of, rank -> rank);
    }

    @POST
    @Idempotent
    public Response write(@Valid @NotNull WriteNote command) {
        NoteView note = new NoteView(UUID.randomUUID(), command.text());
        publish(note);
        if (command.text().startsWith("broken")) {
            throw new IllegalStateException("Breaks after the event was added");
        }
        if (command.text().startsWith("stale")) {
            failWhenFlushed();
        }
        return Response.status(201).entity(note).tag(ResourceVersion.etag(1)).build();
    }

    /** Publishes four events of one key. */
    @POST
    @Path("series")
    @Idempotent
    public Response writeSeries(@Valid @NotNull WriteNote command) {
        NoteView last = new NoteView(UUID.randomUUID(), command.text());
        for (int number = 1; number <= 4; number++) {
            publish(new NoteView(last.id(), Integer.toString(number)));
        }
        return Response.status(201).entity(last).build();
    }

    private void publish(NoteView note) {
        outbox.add(new Event(
                Notes.TOPIC, note.id().toString(), "fr.gouv.qualite.platform.note-written.v1", "note.v1.json", note));
    }

    /** Fails where Hibernate finds a stale version when nobody has flushed before the commit. */
    private void failWhenFlushed() {
        try {
            transactions.getTransaction().registerSynchronization(new Synchronization() {

                @Override
                public void beforeCompletion() {
                    throw new OptimisticLockException();
                }

                @Override
                public void afterCompletion(int status) {}
            });
        } catch (SystemException | RollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        ResourceVersion.check(ifMatch, 3);
        return Response.noContent().build();
    }

    @GET
    @Path("sites/{site}")
    @Audited(value = Act.READING, refusals = 404)
    @RolesAllowed({"agent", "quality-manager", "reader", "national", "scope:results:read"})
    public NoteView ofSite(@PathParam("site") SiteCode site) {
        caller.mustSee(site);
        if (site.value().endsWith("-SECRET")) {
            throw Problem.notFound("Rien ici, ou un secret faux.");
        }
        return new NoteView(UUID.randomUUID(), caller.name());
    }
}
