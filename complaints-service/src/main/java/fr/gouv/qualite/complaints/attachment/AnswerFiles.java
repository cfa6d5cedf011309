package fr.gouv.qualite.complaints.attachment;

import fr.gouv.qualite.platform.mail.LetterFile;
import fr.gouv.qualite.platform.mail.LetterLeaves;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files of a case that leave with an answer by e-mail. */
@ApplicationScoped
public class AnswerFiles {

    /** In bytes, together: what most mail servers take, once it is encoded. */
    private static final long MOST = 7L * 1024 * 1024;

    @Inject
    Attachments attachments;

    /** Refuses files that are not those of the case, that nobody may be given, or that no mail server would take. */
    public void mustLeave(UUID caseId, List<UUID> files) {
        long size = 0;
        for (UUID file : files) {
            AttachmentView found = attachments
                    .named(caseId, file)
                    .orElseThrow(() -> Problem.invalid(
                            "attachments", "Une de ces pièces jointes n’est pas, ou n’est plus, dans cette demande."));
            if (found.scan() == Scan.INFECTED) {
                throw Problem.invalid(
                        "attachments", "L’antivirus refuse « " + found.name() + " » : elle n’est envoyée à personne.");
            }
            size += found.size();
        }
        if (size > MOST) {
            throw Problem.invalid(
                    "attachments",
                    "Ces pièces jointes dépassent 7 Mo ensemble : envoyez-en moins, ou donnez-les sur un autre support.");
        }
    }

    /** What was erased, or found infected since, does not leave; the letter does. */
    void attach(@Observes LetterLeaves letter) {
        UUID about = letter.about();
        if (about == null) {
            return;
        }
        letter.files().stream()
                .map(file -> attachments.named(about, file))
                .flatMap(Optional::stream)
                .filter(file -> file.scan() != Scan.INFECTED)
                .forEach(file -> letter.attached().add(new LetterFile(file.name(), file.mediaType(), content(file))));
    }

    private InputStream content(AttachmentView file) {
        ByteArrayOutputStream content = new ByteArrayOutputStream(file.size());
        try {
            attachments.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(content.toByteArray());
    }
}
