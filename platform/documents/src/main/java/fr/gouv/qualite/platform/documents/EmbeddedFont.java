package fr.gouv.qualite.platform.documents;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The font of documents (SIL Open Font License, see the licence beside it): it may be embedded in what we publish. */
final class EmbeddedFont {

    static final String NAME = "Source Sans 3";
    static final String REGULAR = "SourceSans3-Regular.ttf";
    static final String BOLD = "SourceSans3-Bold.ttf";

    private EmbeddedFont() {}

    static InputStream open(String file) {
        return Objects.requireNonNull(EmbeddedFont.class.getResourceAsStream("/fonts/" + file), file);
    }

    /** Makes the font known to drawings, so that they look the same whatever the machine has. */
    static void register() {
        for (String file : List.of(REGULAR, BOLD)) {
            try (InputStream font = open(file)) {
                var unused = GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(file, e);
            }
        }
    }
}
