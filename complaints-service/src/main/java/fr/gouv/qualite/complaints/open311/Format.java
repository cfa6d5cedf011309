package fr.gouv.qualite.complaints.open311;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How an answer is written, as the end of its address says. The same names in both. */
enum Format {
    JSON("application/json; charset=utf-8"),
    XML("text/xml; charset=utf-8");

    private static final JsonInclude.Value PRESENT_ONLY =
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS);

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private static final Pattern XML_WANTED = Pattern.compile("(?i)\\s*(text|application)/xml\\b.*");

    private static final ObjectMapper JSON_WRITER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(PRESENT_ONLY)
            .build();

    private static final XmlMapper XML_WRITER = XmlMapper.xmlBuilder()
            .addModule(new JavaTimeModule())
            .defaultUseWrapper(false)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(PRESENT_ONLY)
            .build();

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param extension the end of the address; anything else than {@code xml} is JSON */
    static Format of(String extension) {
        return extension.equals("xml") ? XML : JSON;
    }

    /** The end of the address decides; without one, what the client would rather read. */
    static Format asked(String path, @Nullable String accept) {
        boolean ends = path.endsWith(".xml") || path.endsWith(".json");
        boolean xml = ends
                ? path.endsWith(".xml")
                : accept != null && XML_WANTED.matcher(accept).matches();
        return xml ? XML : JSON;
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * @param root the name of the list, in XML
     * @param element the name of each of its elements
     */
    Response answer(int status, String root, String element, List<?> elements) {
        return Response.status(status)
                .type(mediaType)
                .entity(written(root, element, elements))
                .build();
    }

    String written(String root, String element, List<?> elements) {
        return this == XML ? xml(root, Map.of(element, elements)) : json(elements);
    }

    /** One thing, which is no list in either. */
    Response answer(String root, Object thing) {
        return Response.ok(this == XML ? xml(root, thing) : json(thing), mediaType)
                .build();
    }

    private static String xml(String root, Object thing) {
        try {
            return DECLARATION + XML_WRITER.writer().withRootName(root).writeValueAsString(thing);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object thing) {
        try {
            return JSON_WRITER.writeValueAsString(thing);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
