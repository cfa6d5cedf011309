package fr.gouv.qualite.complaints.mailbox;

import fr.gouv.qualite.complaints.mail.MailboxSettings;
import fr.gouv.qualite.complaints.mail.MailboxSettings.Mailbox;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mailboxes that the platform reads, and whether anything in them waits for somebody. */
@Path("mailboxes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mailboxes")
@RolesAllowed({Role.AGENT, Role.QUALITY_REFERENT, Role.QUALITY_MANAGER, Role.READER, Role.NATIONAL, Role.ADMIN})
class MailboxResource {

    @Inject
    MailboxSettings settings;

    @Inject
    MailboxMessages messages;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "listMailboxes",
            summary = "Lister les boîtes aux lettres relevées",
            description = "Celles qui reçoivent pour un site que vous voyez. Ni adresse ni contenu.")
    public Page<MailboxView> list() {
        return Page.whole(settings.mailboxes().entrySet().stream()
                .filter(entry -> sitesOf(entry.getValue()).anyMatch(caller::seesSite))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> MailboxView.of(
                        entry.getKey(), entry.getValue().setAsideFolder(), messages.lastReading(entry.getKey())))
                .toList());
    }

    private static Stream<SiteCode> sitesOf(Mailbox mailbox) {
        return Stream.concat(mailbox.site().stream(), mailbox.sitesByAddress().values().stream())
                .map(SiteCode::of);
    }
}
