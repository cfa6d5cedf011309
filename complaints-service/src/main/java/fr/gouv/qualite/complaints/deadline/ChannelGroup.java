package fr.gouv.qualite.complaints.deadline;

import java.util.stream.Stream;

/** The channels that a rule speaks of, as the owner of the rules tells them apart. */
public enum ChannelGroup {
    ELECTRONIC,
    OTHER,
    ANY;

    /** Whether electronic, for each family of channels in it. */
    Stream<Boolean> electronic() {
        return switch (this) {
            case ELECTRONIC -> Stream.of(true);
            case OTHER -> Stream.of(false);
            case ANY -> Stream.of(true, false);
        };
    }
}
