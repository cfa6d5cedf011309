package fr.gouv.qualite.reporting.facts;

import fr.gouv.qualite.reporting.ReportingProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says whether the read model can be relied on. */
@ApplicationScoped
public class ReadModel {

    @Inject
    FactTable table;

    /** Refuses to answer from a read model that is still being made for the first time. */
    public void mustBeLive() {
        if (!table.isLive()) {
            throw ReportingProblem.READ_MODEL_NOT_READY.with(
                    "Les chiffres sont en cours de reconstruction. Réessayez dans quelques minutes.");
        }
    }
}
