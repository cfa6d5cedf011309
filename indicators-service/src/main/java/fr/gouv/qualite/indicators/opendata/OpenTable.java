package fr.gouv.qualite.indicators.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/**
 * What an export writes, in CSV or in JSON.
 *
 * @param csvLines of an element, each ended
 * @param jsonField the name of the array of elements
 * @param elements gives each element in turn
 */
public record OpenTable<T>(String csvHead, Function<T, List<String>> csvLines, String jsonField, Elements<T> elements) {

    /** Reads elements, whatever their number. */
    @FunctionalInterface
    public interface Elements<T> {
        void each(Reader<T> reader) throws IOException;
    }

    /** What is done with each element. */
    @FunctionalInterface
    public interface Reader<T> {
        void read(T element) throws IOException;
    }

    /** @return how many rows: the lines of CSV without its head, the elements of JSON */
    long write(ResultFormat format, OutputStream out, ObjectMapper json) throws IOException {
        return format == ResultFormat.CSV ? csv(out) : json(out, json);
    }

    private long csv(OutputStream out) throws IOException {
        Count count = new Count();
        out.write(csvHead.getBytes(UTF_8));
        elements.each(element -> {
            for (String line : csvLines.apply(element)) {
                out.write(line.getBytes(UTF_8));
                count.rows++;
            }
        });
        return count.rows;
    }

    /** The number comes last: a file without it is not whole. */
    private long json(OutputStream out, ObjectMapper json) throws IOException {
        Count count = new Count();
        try (JsonGenerator writer = json.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            writer.writeStartObject();
            writer.writeStringField("licence", OpenLicence.ADDRESS);
            writer.writeArrayFieldStart(jsonField);
            elements.each(element -> {
                writer.writePOJO(element);
                count.rows++;
            });
            writer.writeEndArray();
            writer.writeNumberField("nombre", count.rows);
            writer.writeEndObject();
        }
        return count.rows;
    }

    private static final class Count {
        private long rows;
    }
}
