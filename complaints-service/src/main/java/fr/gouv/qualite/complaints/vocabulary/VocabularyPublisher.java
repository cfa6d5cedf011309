package fr.gouv.qualite.complaints.vocabulary;

import fr.gouv.qualite.complaints.ComplaintsEvent;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;

/** Publishes the lists whose words have changed, when the service starts. */
@ApplicationScoped
class VocabularyPublisher {

    /** A list as it is published to the other services. */
    record Published(String list, List<VocabularyList.Entry> entries, long version) {}

    @Inject
    Session database;

    @Inject
    Outbox outbox;

    @Transactional
    void publish(@Observes StartupEvent started) {
        Vocabulary.LISTS.forEach(this::publish);
    }

    /** Locks the row, so that replicas which start together publish a change once. */
    private void publish(VocabularyList list) {
        database.createNativeMutationQuery(
                        "INSERT INTO published_vocabulary (list) VALUES (:list) ON CONFLICT DO NOTHING")
                .setParameter("list", list.list())
                .executeUpdate();
        PublishedVocabulary published =
                database.find(PublishedVocabulary.class, list.list(), LockModeType.PESSIMISTIC_WRITE);
        if (published.update(list)) {
            outbox.add(ComplaintsEvent.VOCABULARY_CHANGED.about(
                    list.list(), new Published(list.list(), list.entries(), published.version())));
        }
    }
}
