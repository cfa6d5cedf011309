package fr.gouv.qualite.indicators.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Which generations of the reference data's events were published whole. */
@ApplicationScoped
class RepublicationTable {

    @Inject
    EntityManager database;

    /** Claims a generation; false when a replica did already, which others wait for. */
    boolean claim(long generation) {
        return database.createNativeQuery(
                                "insert into reference_republication (generation) values (?1) on conflict do nothing")
                        .setParameter(1, generation)
                        .executeUpdate()
                == 1;
    }
}
