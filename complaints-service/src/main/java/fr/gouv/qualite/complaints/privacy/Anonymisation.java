package fr.gouv.qualite.complaints.privacy;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.CaseJournal;
import fr.gouv.qualite.complaints.casefile.CaseStep;
import fr.gouv.qualite.complaints.deadline.DeadlineRules;
import fr.gouv.qualite.complaints.deadline.RuleBook;
import fr.gouv.qualite.complaints.mail.Correspondence;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Erases what tells who wrote and what they wrote, and keeps what is counted: every night for what is old enough, and at
 * once when the person asks for it, by themselves or through staff.
 */
@ApplicationScoped
public class Anonymisation {

    private static final Logger LOG = Logger.getLogger(Anonymisation.class);

    /** Cases of one transaction. */
    private static final int BATCH = 100;

    @Inject
    CaseFiles files;

    @Inject
    CaseJournal journal;

    @Inject
    Correspondence correspondence;

    @Inject
    Event<CaseErased> erased;

    @Inject
    DeadlineRules rules;

    @Inject
    Retention retention;

    @Inject
    Clock clock;

    @Scheduled(cron = "{qualite.anonymisation.cron}", concurrentExecution = ConcurrentExecution.SKIP)
    void eraseWhatIsOldEnough() {
        for (CaseKind kind : CaseKind.values()) {
            long warned = repeat(() -> warnOfSome(kind));
            long erased = repeat(() -> eraseSome(kind));
            if (warned > 0 || erased > 0) {
                LOG.infof(
                        "Personal data erased from %d cases of kind %s; %d owed an answer will be",
                        erased, kind, warned);
            }
        }
    }

    /** Runs batches, each in its transaction, until one is not full. */
    private static long repeat(Callable<Integer> batch) {
        long total = 0;
        int count;
        do {
            count = QuarkusTransaction.requiringNew().call(batch);
            total += count;
        } while (count == BATCH);
        return total;
    }

    private int warnOfSome(CaseKind kind) {
        Instant now = clock.instant();
        List<UUID> found = files.toWarnOf(kind, startOf(retention.nearlyOldEnough(kind, today(now))), BATCH);
        found.forEach(id -> files.lock(id).warnOfErasure(Author.platform(now)));
        return found.size();
    }

    private int eraseSome(CaseKind kind) {
        Instant now = clock.instant();
        List<UUID> found = files.erasable(
                kind, startOf(retention.oldEnough(kind, today(now))), retention.warnedBy(today(now)), BATCH);
        Author author = Author.platform(now);
        found.forEach(id -> erase(id, file -> file.anonymise(author)));
        return found.size();
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /**
     * Erases what a person asked to be erased.
     *
     * @param reason of the staff who do it for them; absent when they do it themselves
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void eraseOnRequest(UUID id, @Nullable String reason, Author author) {
        erase(id, file -> file.eraseOnRequest(reason, author));
    }

    private void erase(UUID id, Consumer<CaseFile> erasure) {
        // Before the case: whoever sends a letter locks it, then the case; the other order would deadlock.
        correspondence.forget(id);
        files.lockDuplicates(id);
        CaseFile file = files.lock(id);
        boolean awaited = file.owedAnswer().isAwaited();
        boolean category = files.sharesTheme(file);
        erasure.accept(file);
        if (!category) {
            file.eraseTheme();
        }
        files.eraseNotes(file);
        erased.fire(new CaseErased(id));
        journal.record(file, CaseStep.ANONYMISATION);
        if (awaited) {
            separateDuplicates(file);
        }
    }

    /** Reopens the cases that were to be answered with one that is erased unanswered: each is again owed its own answer. */
    private void separateDuplicates(CaseFile file) {
        RuleBook book = rules.book();
        files.duplicates(List.of(file)).getOrDefault(file.number(), List.of()).stream()
                .filter(duplicate -> duplicate.wouldBeOwed(book))
                .forEach(duplicate -> {
                    duplicate.reopen(
                            "La demande " + file.number() + ", avec laquelle elle était traitée, a été effacée.",
                            book,
                            Author.platform(clock.instant()));
                    journal.record(duplicate, CaseStep.REOPENING);
                });
    }
}
