package fr.gouv.qualite.complaints.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people write again about a case of theirs. */
@ApplicationScoped
public class FurtherMessages {

    @Inject
    CaseFiles files;

    @Inject
    CaseChanges changes;

    /**
     * Adds what a person wrote to the history of their case, the first of those that can take it.
     *
     * @param threads the cases whose e-mails it answers
     * @param subject in which they may quote the number of their case
     * @param sender compared with the address that they left: others may know the number
     * @return the case; empty when it is about none of theirs
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> add(Collection<UUID> threads, String subject, String sender, String text, Author author) {
        Set<UUID> candidates = new LinkedHashSet<>(threads);
        CaseNumber.quotedIn(subject).forEach(number -> idOf(number).ifPresent(candidates::add));
        return candidates.stream()
                .map(this::answeredWith)
                .flatMap(Optional::stream)
                .filter(file -> sender.equalsIgnoreCase(file.requesterEmail))
                .findFirst()
                .map(file -> {
                    file.addMessage(text, author);
                    changes.keep(file, CaseStep.MESSAGE);
                    return file.id;
                });
    }

    /** The case, held; for one that repeats another, the one with which it is answered. */
    private Optional<CaseFile> answeredWith(UUID id) {
        String into = mergedInto(id);
        return idOf(into == null ? "" : into)
                .or(() -> Optional.of(id))
                .map(files::hold)
                .filter(file -> file.anonymisedAt == null);
    }

    private @Nullable String mergedInto(UUID id) {
        return files.getEntityManager()
                .createQuery("select mergedInto from CaseFile where id = :id", String.class)
                .setParameter("id", id)
                .getSingleResultOrNull();
    }

    private Optional<UUID> idOf(String number) {
        return files.getEntityManager()
                .createQuery("select id from CaseFile where number = :number", UUID.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
