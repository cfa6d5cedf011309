package fr.gouv.qualite.indicators.deadline;

/** How a demand came, as far as deadlines tell channels apart. */
public enum ChannelGroup {
    /** E-mail, web form, QR code, social network. */
    ELECTRONIC("par voie électronique"),
    /** Letter, urn, counter, telephone. */
    OTHER("sur papier ou de vive voix"),
    ANY("par tous les canaux");

    private final String words;

    ChannelGroup(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean meets(ChannelGroup other) {
        return this == ANY || other == ANY || this == other;
    }
}
