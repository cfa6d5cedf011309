package fr.gouv.qualite.reporting.facts;

import fr.gouv.qualite.platform.service.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("read-models")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ReadModels", description = "Modèles de lecture : opérations techniques.")
class ReadModelResource {

    @Inject
    Rebuild rebuild;

    @POST
    @Path("rebuild")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "rebuildReadModels",
            summary = "Reconstruire les modèles de lecture",
            description =
                    "Relit tout ce que les flux gardent. Les tableaux de bord restent lisibles et à jour pendant"
                            + " l’opération ; si elle échoue, rien ne change. Les bilans et le plan d’actions n’en dépendent pas.")
    public RebuildView rebuild() {
        return new RebuildView(rebuild.run().stream()
                .map(count -> new TopicView(count.topic(), count.read(), count.unreadable()))
                .toList());
    }

    @Schema(name = "ReadModelRebuild", description = "Ce qui a été relu.")
    record RebuildView(
            @Schema(description = "Un élément par flux d’événements.")
            List<TopicView> topics) {}

    @Schema(name = "RebuiltTopic", description = "Un flux d’événements relu en entier.")
    record TopicView(
            @Schema(description = "Nom du flux.", examples = "qualite.indicators.measurement.v1")
            String topic,

            @Schema(description = "Nombre d’événements relus.", examples = "120")
            long read,

            @Schema(description = "Nombre d’événements illisibles, laissés de côté.", examples = "0")
            long unreadable) {}
}
