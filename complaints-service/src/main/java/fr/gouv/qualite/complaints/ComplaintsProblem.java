package fr.gouv.qualite.complaints;

import fr.gouv.qualite.platform.service.problem.ProblemType;

/** Every way for the complaints service to say no that the other services do not share. */
public enum ComplaintsProblem implements ProblemType {
    CASE_STATE("case-state", 409, "Opération impossible dans l’état du message"),
    CONTROL_DRAWN("control-drawn", 409, "Échantillon déjà tiré"),
    NOTHING_TO_CONTROL("nothing-to-control", 409, "Rien à contrôler"),
    NOT_A_DUPLICATE("not-a-duplicate", 409, "Ces messages ne se réunissent pas"),
    PROOF_OF_WORK("proof-of-work", 428, "Vérification nécessaire"),
    EMPTY_ATTACHMENT("empty-attachment", 422, "Fichier vide"),
    ATTACHMENT_TYPE("attachment-type", 415, "Type de fichier refusé"),
    TOO_MANY_ATTACHMENTS("too-many-attachments", 409, "Trop de pièces jointes"),
    UNKNOWN_CASE("unknown-case", 404, "Message introuvable"),
    UNKNOWN_SITE("unknown-site", 422, "Site inconnu"),
    OPEN_FIELDS("open-fields", 422, "Texte à compléter");

    private final String slug;
    private final int status;
    private final String title;

    ComplaintsProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
