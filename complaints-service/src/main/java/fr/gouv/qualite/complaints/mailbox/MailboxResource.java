package fr.gouv.qualite.complaints.mailbox;

import fr.gouv.qualite.complaints.casefile.CaseRights;
import fr.gouv.qualite.complaints.mail.MailboxSettings;
import fr.gouv.qualite.complaints.mail.MailboxSettings.Mailbox;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
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

    private static final int MOST_SET_ASIDE = 500;

    @Inject
    MailboxSettings settings;

    @Inject
    MailboxMessages messages;

    @Inject
    CaseRights rights;

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

    @GET
    @Path("set-aside")
    @RolesAllowed({Role.AGENT, Role.QUALITY_REFERENT, Role.QUALITY_MANAGER, Role.ADMIN})
    @Audited(Act.READING)
    @Operation(
            operationId = "listSetAsideMails",
            summary = "Lister les courriels qui ne sont dans aucune demande",
            description =
                    "Ceux des 30 derniers jours pour les sites que vous traitez, les 500 derniers de chaque boîte :"
                            + " réponses automatiques, rapports de non-remise, courriels illisibles. Sans leur texte, qui reste"
                            + " dans la boîte.")
    public Page<SetAsideView> listSetAside() {
        return Page.whole(settings.mailboxes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> setAside(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** Those for a site that the caller handles; one for no site that is known, whichever of the mailbox's they handle. */
    private Stream<SetAsideView> setAside(String name, Mailbox mailbox) {
        if (sitesOf(mailbox).noneMatch(rights::handles)) {
            return Stream.empty();
        }
        return messages.setAside(name, MOST_SET_ASIDE).stream()
                .filter(message -> message.site() == null || rights.handles(SiteCode.of(message.site())))
                .map(message -> SetAsideView.of(message, folderOf(mailbox, Outcome.valueOf(message.outcome()))));
    }

    private static String folderOf(Mailbox mailbox, Outcome outcome) {
        return switch (outcome) {
            case AUTOMATIC, DELIVERY_REPORT -> mailbox.automaticFolder();
            case SET_ASIDE -> mailbox.setAsideFolder();
            case CASE, FURTHER_MESSAGE -> mailbox.takenFolder();
            case FAILED -> mailbox.folder();
        };
    }

    private static Stream<SiteCode> sitesOf(Mailbox mailbox) {
        return Stream.concat(mailbox.site().stream(), mailbox.sitesByAddress().values().stream())
                .map(SiteCode::of);
    }
}
