package fr.gouv.qualite.indicators.reference;

import java.util.List;

/** A reference document that can say, in French, what differs from an earlier version of it. */
public interface Versioned<T> {

    /** One sentence for each difference; none when both say the same. */
    List<String> changesSince(T before);
}
