package fr.gouv.qualite.complaints;

/** How a case came. Electronic channels are owed a faster answer than the others. */
public enum Channel implements Labelled {
    URN("Urne", false),
    LETTER("Courrier", false),
    EMAIL("Courriel", true),
    WEB_FORM("Formulaire de contact", true),
    QR_CODE("QR code", true),
    TELEPHONE("Téléphone", false),
    COUNTER("Guichet", false),
    SOCIAL_NETWORK("Réseau social", true);

    private final String label;
    private final boolean electronic;

    Channel(String label, boolean electronic) {
        this.label = label;
        this.electronic = electronic;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean isElectronic() {
        return electronic;
    }
}
