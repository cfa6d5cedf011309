package fr.gouv.qualite.complaints.vocabulary;

import fr.gouv.qualite.platform.service.paging.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The French words of the codes that this service exchanges. */
@Path("vocabulary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vocabulary")
class VocabularyResource {

    @GET
    @PermitAll
    @Operation(
            operationId = "listVocabulary",
            summary = "Lister les mots des codes",
            description =
                    "Les natures, canaux, champs et états des demandes, les critères et constats du contrôle des réponses."
                            + " Les écrans, les exports et les rapports prennent leurs mots ici.")
    public Page<VocabularyList> list() {
        return Page.whole(Vocabulary.LISTS);
    }
}
