package fr.gouv.qualite.platform.documents;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** The drawing of a chart as a picture, for office documents: not all of their readers know SVG. */
final class PngChart {

    private static final int SCALE = 3;

    private PngChart() {}

    static byte[] of(Chart chart) {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) SvgChart.WIDTH * SCALE);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            transcoder.transcode(
                    new TranscoderInput(new StringReader(new SvgChart(chart).svg())), new TranscoderOutput(png));
        } catch (TranscoderException e) {
            throw new IllegalStateException("The chart cannot be drawn: " + chart.title(), e);
        }
        return png.toByteArray();
    }
}
