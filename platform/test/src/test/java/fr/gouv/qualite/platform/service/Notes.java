package fr.gouv.qualite.platform.service;

import fr.gouv.qualite.platform.service.inbox.Inbox;
import fr.gouv.qualite.platform.service.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The notes that arrived as events. */
@ApplicationScoped
public class Notes {

    /** The topic of the notes. */
    public static final String TOPIC = "qualite.platform.note.v1";

    /** The part of a note that its readers keep. */
    public record Note(UUID id, String text) {}

    private static final Subscription<Note> NOTES = Subscription.to("fr.gouv.qualite.platform.note-*.v1", Note.class);

    private final List<Note> received = new CopyOnWriteArrayList<>();
    private final Set<String> mended = ConcurrentHashMap.newKeySet();

    @Inject
    Inbox inbox;

    @Incoming("notes")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, NOTES, note -> {
            if (note.text().startsWith("poison") && !mended.contains(note.text())) {
                throw new IllegalStateException("This note never passes");
            }
            received.add(note);
        });
    }

    /** Takes from now on the notes of this text, whatever was wrong with them. */
    public void mend(String text) {
        mended.add(text);
    }

    /** In the order of their arrival. */
    public List<Note> received() {
        return List.copyOf(received);
    }
}
