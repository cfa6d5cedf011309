package fr.gouv.qualite.reporting.framework;

import fr.gouv.qualite.reporting.facts.Facts;
import fr.gouv.qualite.reporting.topic.FrameworkFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads the frameworks. */
@ApplicationScoped
public class FrameworkFacts {

    @Inject
    Facts facts;

    public Frameworks all() {
        return new Frameworks(facts.all(FrameworkFact.class));
    }
}
