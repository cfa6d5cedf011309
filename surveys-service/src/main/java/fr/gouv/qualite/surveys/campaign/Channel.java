package fr.gouv.qualite.surveys.campaign;

/** How an answer comes. */
public enum Channel {
    LINK,
    QR_CODE,
    KIOSK,
    PAPER,
    TELEPHONE;

    /** Whether an agent types the answer for the person, rather than the person alone. */
    public boolean isEnteredByStaff() {
        return this == PAPER || this == TELEPHONE;
    }
}
