package fr.gouv.qualite.complaints.followup;

import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.CaseJournal;
import fr.gouv.qualite.complaints.casefile.CaseNumber;
import fr.gouv.qualite.complaints.casefile.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes further messages of people about their case. */
@ApplicationScoped
public class FurtherMessages {

    @Inject
    CaseFiles files;

    @Inject
    CaseJournal journal;

    /**
     * Adds what a person wrote to the history of their case: the first candidate that accepts it.
     *
     * @param threads the cases whose e-mails it answers
     * @param subject in which they may quote the number of their case
     * @param sender compared with the address that they left: others may know the number
     * @return the case; empty when it is about none of theirs
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> add(Collection<UUID> threads, String subject, String sender, String text, Author author) {
        Set<UUID> candidates = new LinkedHashSet<>(threads);
        CaseNumber.quotedIn(subject).forEach(number -> files.idOf(number).ifPresent(candidates::add));
        return candidates.stream()
                .map(id -> files.lock(files.answeredWith(id).orElse(id)))
                .filter(file -> !file.isAnonymised()
                        && sender.equalsIgnoreCase(file.requester().email()))
                .findFirst()
                .map(file -> {
                    file.addMessage(text, author);
                    journal.record(file, CaseStep.MESSAGE);
                    return file.id();
                });
    }
}
