package fr.gouv.qualite.platform.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A kind of publication for the tests, whose documents are made when the test lets them be. */
@ApplicationScoped
class Leaflets implements DocumentRenderer {

    static final String KIND = "leaflet";

    /** Content whose documents cannot be made while {@link #brokenPress} says so. */
    static final String JAMS = "jams";

    static volatile boolean brokenPress;
    static volatile CountDownLatch press = new CountDownLatch(0);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> formats() {
        return List.of("paper", "wall");
    }

    @Override
    public byte[] render(Edition edition, String format) {
        try {
            press.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (brokenPress && edition.content().contains(JAMS)) {
            throw new IllegalArgumentException("The press jams");
        }
        return (format + " of " + edition.content()).getBytes(UTF_8);
    }
}
