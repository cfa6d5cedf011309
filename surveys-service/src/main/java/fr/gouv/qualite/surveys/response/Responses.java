package fr.gouv.qualite.surveys.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The responses as they were given. */
@ApplicationScoped
class Responses implements PanacheRepositoryBase<SurveyResponse, UUID> {}
