package fr.gouv.qualite.complaints.desk;

import fr.gouv.qualite.complaints.casefile.query.CaseSearch;
import fr.gouv.qualite.complaints.casefile.query.DeskCases;
import fr.gouv.qualite.complaints.casefile.query.ExportedCase;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.complaints.sheet.SheetFormat;
import fr.gouv.qualite.platform.service.download.WholeFile;
import fr.gouv.qualite.platform.spreadsheet.Sheet;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a search as a table, of any length. All of it is read from one state of the database; the last line says
 * how many there are, so that a file cut on its way is seen to be.
 */
@ApplicationScoped
class CaseExport {

    private static final int PAGE = 1_000;
    private static final List<String> HEADERS = List.of(
            "Numéro",
            "Site",
            "Bureau",
            "Type",
            "Canal",
            "Champ",
            "Thème",
            "État",
            "Reçue le",
            "Réponse due",
            "À répondre avant le",
            "Réponse le",
            "Jours ouvrés jusqu’à la réponse",
            "Réponse à temps",
            "Attribuée à",
            "Traitée avec",
            "Pièces jointes",
            "Courrier type",
            "Réorientée");

    private static final int LONGEST = (int) Duration.ofMinutes(10).toSeconds();

    @Inject
    Session database;

    @Inject
    DeskCases cases;

    @Inject
    Sites sites;

    WholeFile of(CaseSearch search, SheetFormat format) {
        return WholeFile.of(
                out -> QuarkusTransaction.requiringNew().timeout(LONGEST).call(() -> {
                    try (Sheet sheet = format.on(out)) {
                        return write(search, sheet);
                    }
                }));
    }

    private long write(CaseSearch search, Sheet sheet) throws IOException {
        database.createNativeMutationQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                .executeUpdate();
        Map<String, String> names = sites.names();
        sheet.row(HEADERS);
        long count = 0;
        @Nullable ExportedCase last = null;
        List<ExportedCase> page;
        do {
            page = cases.exported(search, last, PAGE);
            for (ExportedCase row : page) {
                sheet.row(cells(row, names.getOrDefault(row.site(), row.site())));
            }
            count += page.size();
            last = page.isEmpty() ? last : page.getLast();
        } while (page.size() == PAGE);
        sheet.row(List.of("Fin de l’export", "Nombre de demandes", count));
        return count;
    }

    /** The cells under {@link #HEADERS}. */
    private static List<@Nullable Object> cells(ExportedCase row, String siteName) {
        return Arrays.asList(
                row.number(),
                siteName,
                row.bureau(),
                row.kind().label(),
                row.channel().label(),
                row.scope().label(),
                row.theme(),
                row.state().label(),
                row.receivedOn(),
                row.owedAnswer(),
                row.dueOn(),
                row.answeredOn(),
                row.workingDaysToAnswer(),
                row.answeredInTime(),
                row.assigneeName(),
                row.mergedInto(),
                row.attachments(),
                row.templateCode() == null ? null : row.templateCode() + ", version " + row.templateVersion(),
                row.redirectedBy() != null);
    }
}
