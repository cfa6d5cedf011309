package fr.gouv.qualite.reporting.annualreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.reporting.annualreport.ReportViews.ReportProposals;
import fr.gouv.qualite.reporting.chapter.Chapter;
import fr.gouv.qualite.reporting.chapter.ReportScope;
import fr.gouv.qualite.reporting.facts.Scope;
import fr.gouv.qualite.reporting.perimeter.Area;
import fr.gouv.qualite.reporting.perimeter.Areas;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Gathers what a report tells, chapter by chapter, and reads it again. */
@ApplicationScoped
class ReportContents {

    private final List<Chapter<?>> chapters;
    private final Areas areas;
    private final ObjectMapper json;

    ReportContents(@All List<Chapter<?>> chapters, Areas areas, ObjectMapper json) {
        this.chapters =
                chapters.stream().sorted(Comparator.comparingInt(Chapter::rank)).toList();
        this.areas = areas;
        this.json = json;
    }

    /** The figures of a year as the read model now has them. */
    ReportContent gather(Scope scope, String code, int year, ReportTexts texts) {
        Area area = areas.find(scope, code)
                .orElseThrow(() -> Problem.invalid("code", "« " + code + " » n’est pas connu. Vérifiez le code."));
        ObjectNode content = json.createObjectNode();
        content.put("schemaVersion", ReportContent.SCHEMA_VERSION);
        content.put("title", "Bilan annuel " + year + " de la qualité de l’accueil");
        content.put("year", year);
        content.set("perimeter", json.valueToTree(area.shown()));
        chapters.forEach(
                chapter -> content.set(chapter.field(), json.valueToTree(chapter.gather(new ReportScope(area, year)))));
        content.set("texts", json.valueToTree(texts));
        return new ReportContent(content);
    }

    /** The figures of today in the place of a report's own; its texts stay. */
    ReportContent gatherAgain(AnnualReport report) {
        return gather(report.scope(), report.code(), report.year(), texts(read(report.content())));
    }

    ReportContent with(ReportContent content, ReportTexts texts) {
        ObjectNode copy = content.json().deepCopy();
        copy.set("texts", json.valueToTree(texts));
        return new ReportContent(copy);
    }

    /**
     * What may be published of a report. One whose figures were gathered before unsettled values were told apart has
     * them gathered again.
     */
    ReportContent publishable(AnnualReport report) {
        ReportContent content = read(report.content());
        LocalDate copil = report.validatedOn();
        if (content.isOutdated() && copil != null) {
            content = gatherAgain(report).validated(copil);
        }
        return publishable(content);
    }

    /** What its publication would leave out now, one sentence each. */
    List<String> leftOut(AnnualReport report) {
        return publishable(report).leftOut();
    }

    /** What of it may be published, with a sentence for whatever may not. */
    private ReportContent publishable(ReportContent content) {
        List<String> leftOut = new ArrayList<>();
        ObjectNode copy = content.json().deepCopy();
        chapters.forEach(chapter -> copy.set(chapter.field(), publishable(chapter, content, leftOut)));
        return new ReportContent(copy).leavingOut(leftOut);
    }

    private <T> JsonNode publishable(Chapter<T> chapter, ReportContent content, List<String> leftOut) {
        return json.valueToTree(chapter.publishable(told(chapter, content), leftOut));
    }

    /** The content as clients read it. */
    AnnualReportContent view(ReportContent content) {
        return json.convertValue(content.json(), AnnualReportContent.class);
    }

    /** What the figures suggest to write. Nothing of it is in the report until someone writes it there. */
    ReportProposals proposals(ReportContent content) {
        return new ReportProposals(
                lines(chapter -> strengths(chapter, content)), lines(chapter -> leads(chapter, content)));
    }

    ReportDocument document(ReportContent content) {
        return new ReportDocument(
                json.convertValue(content.json(), ReportDocument.Frame.class),
                lines(chapter -> essentials(chapter, content)),
                chapters.stream().map(chapter -> section(chapter, content)).toList());
    }

    private List<String> lines(Function<Chapter<?>, List<String>> of) {
        return chapters.stream().flatMap(chapter -> of.apply(chapter).stream()).toList();
    }

    private <T> List<String> strengths(Chapter<T> chapter, ReportContent content) {
        return chapter.strengths(told(chapter, content));
    }

    private <T> List<String> leads(Chapter<T> chapter, ReportContent content) {
        return chapter.improvementLeads(told(chapter, content));
    }

    private <T> List<String> essentials(Chapter<T> chapter, ReportContent content) {
        return chapter.essentials(told(chapter, content));
    }

    private <T> ReportDocument.Section section(Chapter<T> chapter, ReportContent content) {
        return new ReportDocument.Section(chapter.rank(), chapter.title(), chapter.blocks(told(chapter, content)));
    }

    /** What a chapter gathered when the content was made. */
    private <T> T told(Chapter<T> chapter, ReportContent content) {
        try {
            return json.readerFor(chapter.type()).readValue(content.json().path(chapter.field()));
        } catch (IOException e) {
            throw new IllegalStateException("The chapter " + chapter.field() + " cannot be read", e);
        }
    }

    private ReportTexts texts(ReportContent content) {
        return json.convertValue(content.json().path("texts"), ReportTexts.class);
    }

    String write(ReportContent content) {
        try {
            return json.writeValueAsString(content.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report cannot be written", e);
        }
    }

    /** @param content of a report, in whatever form was ever published */
    ReportContent read(String content) {
        try {
            return new ReportContent((ObjectNode) json.readTree(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report cannot be read", e);
        }
    }
}
