package fr.gouv.qualite.complaints.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AcceptedTypeTest {

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments(AcceptedType.PDF, SampleFiles.pdf()),
                arguments(AcceptedType.PDF, SampleFiles.pdfOfObjects("<</Type/Catalog/Pages 2 0 R>>")),
                arguments(AcceptedType.PDF, SampleFiles.pdf("/Note(a scan holds /JS and /XFA, by chance)")),
                arguments(
                        AcceptedType.DOCX,
                        SampleFiles.docxWith(
                                "word/footer1.xml",
                                "<w:p xmlns:w=\"w\"><w:instrText> PAGE </w:instrText><w:fldChar/><w:t>1</w:t></w:p>")),
                arguments(
                        AcceptedType.DOCX,
                        SampleFiles.docxWith("word/_rels/document.xml.rels", relationship("hyperlink"))),
                arguments(AcceptedType.JPEG, SampleFiles.jpeg(7)),
                arguments(AcceptedType.PNG, SampleFiles.png()),
                arguments(AcceptedType.DOCX, SampleFiles.docx()),
                arguments(AcceptedType.ODT, SampleFiles.odt()),
                arguments(AcceptedType.TEXT, "Bonjour à tous,\nune heure d’attente 😤.".getBytes(UTF_8)),
                arguments(
                        AcceptedType.TEXT,
                        "Une heure d'attente à la préfecture, sans explication.".getBytes(ISO_8859_1)));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void documents_photographs_and_text_are_known_by_their_content(
            AcceptedType type, byte[] content, @TempDir Path folder) throws IOException {
        assertThat(AcceptedType.of(file(folder, content))).contains(type);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("a program", "MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff".getBytes(ISO_8859_1)),
                arguments("a page", "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8)),
                arguments(
                        "a drawing that may hold a script",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8)),
                arguments("a shell script", "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8)),
                arguments("an archive", SampleFiles.zip(Map.of("a.txt", "a"))),
                arguments("a spreadsheet", SampleFiles.xlsx()),
                arguments("a Word document with macros", SampleFiles.wordWithMacros()),
                arguments("an ODT with macros", SampleFiles.odtWithMacros()),
                arguments(
                        "a Word document whose template is elsewhere",
                        SampleFiles.docxWith("word/_rels/settings.xml.rels", relationship("attachedTemplate"))),
                arguments(
                        "a Word document with an object of another program",
                        SampleFiles.docxWith("word/embeddings/oleObject1.bin", "…")),
                arguments("a Word document with a program", SampleFiles.docxWith("evil.exe", "MZ")),
                arguments(
                        "a Word document that writes where its template is with an entity",
                        SampleFiles.docxWith(
                                "word/_rels/settings.xml.rels",
                                relationship("attachedTemplate").replace("External", "&#69;xternal"))),
                arguments(
                        "a Word document that writes where its template is in UTF-16",
                        SampleFiles.docxWith(
                                "word/_rels/settings.xml.rels",
                                ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + relationship("attachedTemplate"))
                                        .getBytes(UTF_16))),
                arguments(
                        "a Word document whose link starts a program",
                        SampleFiles.docxWith(
                                "word/_rels/document.xml.rels",
                                relationship("hyperlink").replace("http://exemple.invalid/a", "ms-msdt:/id"))),
                arguments(
                        "a Word document whose field fetches",
                        SampleFiles.docxWith(
                                "word/footer1.xml",
                                "<w:p xmlns:w=\"w\"><w:instrText> DDEAUTO c:\\cmd</w:instrText></w:p>")),
                arguments(
                        "a Word document whose field includes a picture from elsewhere",
                        SampleFiles.docxWith(
                                "word/footer1.xml",
                                "<w:fldSimple xmlns:w=\"w\" w:instr=\"INCLUDEPICTURE http://a\"/>")),
                arguments(
                        "a Word document whose field is written in pieces",
                        SampleFiles.docxWith(
                                "word/footer1.xml",
                                "<w:p xmlns:w=\"w\"><w:instrText>INCLUDE</w:instrText><w:instrText>PICTURE http://a"
                                        + "</w:instrText><w:fldChar/></w:p>")),
                arguments(
                        "a Word document whose field writes another",
                        SampleFiles.docxWith(
                                "word/footer1.xml", "<w:fldSimple xmlns:w=\"w\" w:instr=\"QUOTE 68 68 69\"/>")),
                arguments(
                        "a Word document with a control", SampleFiles.docxWith("word/activeX/activeX1.xml", "<ocx/>")),
                arguments(
                        "a Word document whose picture is a program",
                        SampleFiles.docxWith("word/media/image1.png", "MZ\u0090")),
                arguments(
                        "a Word document with a document type",
                        SampleFiles.docxWith("word/footer1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")),
                arguments("an ODT with a program", SampleFiles.odtWith("evil.exe", "MZ")),
                arguments(
                        "an ODT that listens",
                        SampleFiles.odtWith(
                                "styles.xml",
                                "<s xmlns:o=\"o\"><o:event-listeners><o:event-listener/></o:event-listeners></s>")),
                arguments(
                        "an ODT whose picture is elsewhere",
                        SampleFiles.odtWith(
                                "styles.xml", "<d xmlns:x=\"x\"><image x:href=\"http://exemple.invalid/a.png\"/></d>")),
                arguments(
                        "a PDF that leads to another file",
                        SampleFiles.pdf("/OpenAction<</S/GoToR/F(\\\\\\\\a\\\\b)>>")),
                arguments("a PDF with a form of its own", SampleFiles.pdf("/AcroForm<</XFA 3 0 R>>")),
                arguments("a PDF that hides what it holds", SampleFiles.pdf("/Encrypt 3 0 R")),
                arguments("a PDF with a script", SampleFiles.pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>")),
                arguments("a PDF that hides its script", SampleFiles.pdf("/OpenAction<</S/Java#53cript/JS(x)>>")),
                arguments("a PDF that starts a program", SampleFiles.pdf("/OpenAction<</S/Launch/F(cmd.exe)>>")),
                arguments("a PDF with a file", SampleFiles.pdf("/Names<</EmbeddedFiles 3 0 R>>")),
                arguments(
                        "a PDF with a script in a compressed stream",
                        SampleFiles.pdfOfObjects("<</S /JavaScript /JS (x)>>")),
                arguments("a PDF behind a page", "<script>alert(1)</script>%PDF-1.4\n%%EOF".getBytes(UTF_8)),
                arguments("a picture that no memory holds", SampleFiles.hugePng()),
                arguments("the beginning of an archive", "PK\3\4 and nothing more".getBytes(UTF_8)),
                arguments("noise", new byte[] {0, 1, 2, 3, (byte) 0xfe, 5, 6, 7, 0, 0, 9}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void everything_else_is_refused(String what, byte[] content, @TempDir Path folder) throws IOException {
        assertThat(AcceptedType.of(file(folder, content))).as(what).isEmpty();
    }

    private static String relationship(String kind) {
        return "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "relationships/" + kind
                + "\" Target=\"http://exemple.invalid/a\" TargetMode=\"External\"/></Relationships>";
    }

    private static Path file(Path folder, byte[] content) throws IOException {
        // The name says something else: it is not looked at.
        return Files.write(folder.resolve("photo.jpg"), content);
    }
}
