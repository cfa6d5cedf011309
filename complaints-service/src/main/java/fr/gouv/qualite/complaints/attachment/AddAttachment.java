package fr.gouv.qualite.complaints.attachment;

import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.platform.service.problem.BodyLimits;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds files to cases, one at a time: each is accepted or rejected by itself, and the case never waits for them. */
@ApplicationScoped
public class AddAttachment {

    @Inject
    AttachableCases cases;

    @Inject
    Attachments attachments;

    @Inject
    AttachmentLimits limits;

    @Inject
    Antivirus antivirus;

    @Inject
    BodyLimits bodies;

    @Inject
    Clock clock;

    /**
     * Joins a file to a case that the caller may join files to. The same file again, which a person on a poor network
     * may well send, is saved once.
     *
     * @param name as the sender wrote it, percent-encoded
     * @param fromPerson whether it comes from who wrote the case, rather than from staff
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public AttachmentView add(UUID caseId, @Nullable String name, InputStream content, boolean fromPerson) {
        try (ReceivedFile file =
                ReceivedFile.of(content, bodies.largestFile().asLongValue()).orElseThrow(this::tooLarge)) {
            Scan scan = mustBeHarmless(file);
            cases.lock(caseId);
            return attachments.same(caseId, file).orElseGet(() -> save(caseId, name, file, fromPerson, scan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AttachmentView save(UUID caseId, @Nullable String name, ReceivedFile file, boolean fromPerson, Scan scan) {
        cases.attach(caseId, file.description(), fromPerson);
        List<AttachmentView> before = attachments.of(caseId);
        mustHaveRoom(before, fromPerson);
        AttachmentView added = new AttachmentView(
                UUID.randomUUID(),
                FileName.of(name, file.type()),
                file.type().mediaType(),
                file.size(),
                fromPerson,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                scan);
        try {
            attachments.add(caseId, added, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return added;
    }

    private Scan mustBeHarmless(ReceivedFile file) {
        Scan scan = antivirus.scan(Antivirus.of(file.path()));
        if (scan == Scan.INFECTED) {
            throw ComplaintsProblem.ATTACHMENT_INFECTED.with(
                    "L’antivirus a trouvé un programme malveillant dans ce fichier. Analysez votre appareil, puis envoyez"
                            + " un autre fichier.");
        }
        return scan;
    }

    private void mustHaveRoom(List<AttachmentView> before, boolean fromPerson) {
        long fromPersonBefore =
                before.stream().filter(AttachmentView::fromPerson).count();
        if (fromPerson && fromPersonBefore >= limits.perPerson()) {
            throw ComplaintsProblem.TOO_MANY_ATTACHMENTS.with(
                    "Vous avez déjà envoyé " + limits.perPerson() + " pièces jointes, le maximum pour une demande.");
        }
        if (before.size() >= limits.perCase()) {
            throw ComplaintsProblem.TOO_MANY_ATTACHMENTS.with(
                    "Cette demande a déjà " + limits.perCase() + " pièces jointes, le maximum.");
        }
    }

    private Problem tooLarge() {
        return CommonProblem.TOO_LARGE.with(bodies.fileTooLarge());
    }
}
