package fr.gouv.qualite.platform.documents;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as SVG: sharp at any size. */
public final class QrDrawing {

    /** White modules around the code, without which readers do not find it (ISO/IEC 18004). */
    private static final int MARGIN = 4;

    private QrDrawing() {}

    /**
     * @param text what it holds, an address most often
     * @param words what stands for it when it is read aloud
     * @param size side in pixels of the style sheet, margin included
     */
    public static String svg(String text, String words, int size) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * MARGIN;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%1$d" viewBox="0 0 %2$d %2$d" alt="%3$s">\
                <title>%3$s</title><rect width="%2$d" height="%2$d" fill="#ffffff"/>\
                <path d="%4$s" fill="#000000" shape-rendering="crispEdges"/></svg>""".formatted(size, side, Markup.escape(words), path);
    }
}
