package fr.gouv.qualite.reporting.annualreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.platform.documents.Document;
import fr.gouv.qualite.platform.documents.HtmlRendering;
import fr.gouv.qualite.platform.documents.OdpRendering;
import fr.gouv.qualite.platform.documents.OdtRendering;
import fr.gouv.qualite.platform.documents.PdfRendering;
import fr.gouv.qualite.platform.publication.DocumentRenderer;
import fr.gouv.qualite.platform.publication.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the documents of reports: of what was published, once; of a draft, each time it is asked for. */
@ApplicationScoped
class ReportDocuments implements DocumentRenderer {

    /** What the editions of reports are called among publications. */
    static final String KIND = "annual-report";

    @Inject
    ReportContents contents;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> formats() {
        return Stream.of(DocumentFormat.values())
                .filter(DocumentFormat::isMade)
                .map(DocumentFormat::code)
                .toList();
    }

    @Override
    public byte[] render(Edition edition, String format) {
        return render(DocumentFormat.of(format), edition.content(), edition.sha256());
    }

    /** Renders a report that is not published yet, marked as a draft. */
    byte[] draft(AnnualReport report, DocumentFormat format) {
        return render(format, report.content(), null);
    }

    private byte[] render(DocumentFormat format, String json, @Nullable String hash) {
        if (!format.isMade()) {
            return json.getBytes(UTF_8);
        }
        Document document = contents.document(contents.read(json)).render(hash);
        return switch (format) {
            case PDF -> PdfRendering.of(document);
            case ODT -> OdtRendering.of(document);
            case ODP -> OdpRendering.of(document);
            case HTML -> HtmlRendering.of(document);
            case JSON -> json.getBytes(UTF_8);
        };
    }
}
