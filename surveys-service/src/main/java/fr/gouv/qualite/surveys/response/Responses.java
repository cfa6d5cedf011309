package fr.gouv.qualite.surveys.response;

import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.questionnaire.Form;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The responses as they were given; only a recount reads them again. */
@ApplicationScoped
public class Responses implements PanacheRepositoryBase<SurveyResponse, UUID> {

    /** Every response of the campaign, as it was announced when it came; to be closed after use. */
    public Stream<ResponseReceived> of(Campaign campaign, Form form) {
        return stream("campaign", campaign.slug())
                .map(response -> new ResponseReceived(
                        campaign.slug(),
                        FilledForm.read(form, response.answers()).choices()));
    }
}
