package fr.gouv.qualite.surveys.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The answers as they were given; only rebuilding reads them again. */
@ApplicationScoped
class Responses implements PanacheRepositoryBase<SurveyResponse, UUID> {

    Stream<SurveyResponse> of(String campaign) {
        return stream("campaign", campaign);
    }
}
