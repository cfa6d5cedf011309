package fr.gouv.qualite.platform.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of a workbook as it is inflated. Whatever a hostile file holds, reading it keeps little in memory: it is
 * refused when it swells beyond reason, when one text or one tag goes on without end, and when it holds what no
 * spreadsheet writes (document types, hence entities; comments; CDATA), which parsers would keep whole.
 */
final class Part extends FilterInputStream {

    /** In bytes, inflated: a hundred thousand full lines take less than half of it. */
    private static final long MOST_BYTES = 256L << 20;

    /** Two tags for each of {@link Lines#MOST_COLUMNS} cells of {@link Lines#MOST_LINES} lines. */
    private static final int MOST_TAGS = 2 * Lines.MOST_COLUMNS * Lines.MOST_LINES;

    /** In bytes, from one tag to the next. */
    private static final int LONGEST_STRETCH = 256 << 10;

    private final long mostBytes;
    private long count;
    private int tags;
    private int stretch;
    private int previous;

    private Part(InputStream bytes, long mostBytes) {
        super(bytes);
        this.mostBytes = mostBytes;
    }

    static XMLStreamReader open(ZipFile zip, ZipEntry entry) throws IOException, XMLStreamException {
        return open(zip, entry, MOST_BYTES);
    }

    static XMLStreamReader open(ZipFile zip, ZipEntry entry, long mostBytes) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new Part(zip.getInputStream(entry), mostBytes));
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            check(read);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int i = from; i < from + read; i++) {
            check(bytes[i] & 0xFF);
        }
        return read;
    }

    private void check(int next) {
        count++;
        tags += next == '<' ? 1 : 0;
        stretch = next == '<' ? 0 : stretch + 1;
        if (count > mostBytes || tags > MOST_TAGS || stretch > LONGEST_STRETCH) {
            throw UnreadableSpreadsheet.tooLarge();
        }
        boolean isMarkup = previous == '<' && (next == '!' || (next == '?' && count > 10));
        // Two bytes a letter would hide all the rest from this look at bytes.
        boolean isWide = count <= 2 && next == 0;
        if (isMarkup || isWide) {
            throw UnreadableSpreadsheet.damaged();
        }
        previous = next;
    }
}
