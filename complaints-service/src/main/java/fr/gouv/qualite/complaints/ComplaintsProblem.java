package fr.gouv.qualite.complaints;

import fr.gouv.qualite.platform.service.problem.ProblemType;

/** Every way for the complaints service to say no that the other services do not share. */
public final class ComplaintsProblem {

    public static final ProblemType CASE_STATE =
            new ProblemType("case-state", 409, "Opération impossible dans l’état de la demande");
    public static final ProblemType CONTROL_DRAWN = new ProblemType("control-drawn", 409, "Échantillon déjà tiré");
    public static final ProblemType QUARTER_NOT_OVER = new ProblemType("quarter-not-over", 409, "Trimestre en cours");
    public static final ProblemType NOTHING_TO_CONTROL = new ProblemType("nothing-to-control", 409, "Rien à contrôler");
    public static final ProblemType NOT_A_DUPLICATE =
            new ProblemType("not-a-duplicate", 409, "Ces demandes ne se réunissent pas");
    public static final ProblemType EMPTY_ATTACHMENT = new ProblemType("empty-attachment", 422, "Fichier vide");
    public static final ProblemType ATTACHMENT_INFECTED =
            new ProblemType("attachment-infected", 422, "Fichier dangereux");
    public static final ProblemType ATTACHMENT_TYPE = new ProblemType("attachment-type", 415, "Type de fichier refusé");
    public static final ProblemType TOO_MANY_ATTACHMENTS =
            new ProblemType("too-many-attachments", 409, "Trop de pièces jointes");
    public static final ProblemType UNKNOWN_CASE = new ProblemType("unknown-case", 404, "Demande introuvable");
    public static final ProblemType SITE_CLOSED = new ProblemType("site-closed", 409, "Site fermé");
    public static final ProblemType UNKNOWN_SITE = new ProblemType("unknown-site", 422, "Site inconnu");
    /** A day of receipt so old that it must be confirmed. */
    public static final ProblemType OLD_RECEIPT = new ProblemType("old-receipt", 422, "Date à confirmer");

    public static final ProblemType OPEN_FIELDS = new ProblemType("open-fields", 422, "Texte à compléter");

    private ComplaintsProblem() {}
}
