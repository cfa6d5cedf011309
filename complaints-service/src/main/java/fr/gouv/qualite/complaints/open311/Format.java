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

/** How an answer is written, as the end of its address says. The same names in both. */
enum Format {
    JSON("application/json"),
    XML("text/xml; charset=utf-8");

    private static final JsonInclude.Value PRESENT_ONLY =
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS);

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

    /**
     * @param root the name of the list, in XML
     * @param element the name of each of its elements
     */
    Response answer(int status, String root, String element, List<?> elements) {
        try {
            String body = this == XML
                    ? XML_WRITER.writer().withRootName(root).writeValueAsString(Map.of(element, elements))
                    : JSON_WRITER.writeValueAsString(elements);
            return Response.status(status).type(mediaType).entity(body).build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One thing, which is no list in either. */
    Response answer(String root, Object thing) {
        try {
            String body = this == XML
                    ? XML_WRITER.writer().withRootName(root).writeValueAsString(thing)
                    : JSON_WRITER.writeValueAsString(thing);
            return Response.ok(body, mediaType).build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
