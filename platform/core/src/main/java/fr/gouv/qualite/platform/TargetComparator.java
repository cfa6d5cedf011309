package fr.gouv.qualite.platform;

/** How a value is held to its target: above, at least, below, at most, exactly. */
public enum TargetComparator {
    GT(">"),
    GE("≥"),
    LT("<"),
    LE("≤"),
    EQ("=");

    private final String symbol;

    TargetComparator(String symbol) {
        this.symbol = symbol;
    }

    /** As shown to people: {@code >}, {@code ≥}, {@code <}, {@code ≤}, {@code =}. */
    public String symbol() {
        return symbol;
    }

    /** Whether such a target makes sense for an indicator that improves this way. */
    public boolean suits(Sense sense) {
        return switch (this) {
            case GT, GE -> sense == Sense.HIGHER_IS_BETTER;
            case LT, LE -> sense == Sense.LOWER_IS_BETTER;
            case EQ -> true;
        };
    }
}
