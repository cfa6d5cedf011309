package fr.gouv.qualite.indicators.transparency;

/** The sheets a poster is printed on. */
enum PaperSize {
    A4(1),
    A3(Math.sqrt(2));

    private final double scale;

    PaperSize(double scale) {
        this.scale = scale;
    }

    /** How many times longer than on A4 everything is. */
    double scale() {
        return scale;
    }
}
