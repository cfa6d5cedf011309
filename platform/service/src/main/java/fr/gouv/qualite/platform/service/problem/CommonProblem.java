package fr.gouv.qualite.platform.service.problem;

/** The problems every service can meet. */
public enum CommonProblem implements ProblemType {
    INVALID_INPUT("invalid-input", 422, "Saisie à corriger"),
    UNREADABLE_BODY("unreadable-body", 400, "Demande illisible"),
    NOT_AUTHENTICATED("not-authenticated", 401, "Connexion nécessaire"),
    FORBIDDEN("forbidden", 403, "Accès refusé"),
    NOT_FOUND("not-found", 404, "Introuvable"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Opération impossible à cette adresse"),
    NOT_ACCEPTABLE("not-acceptable", 406, "Format de réponse indisponible"),
    CONFLICT("conflict", 409, "Déjà existant"),
    STALE_VERSION("stale-version", 412, "Modifié entre-temps"),
    TOO_LARGE("too-large", 413, "Envoi trop volumineux"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Format d’envoi inconnu"),
    RANGE_NOT_SATISFIABLE("range-not-satisfiable", 416, "Liste plus courte"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "Clé d’idempotence déjà utilisée"),
    VERSION_REQUIRED("version-required", 428, "Version attendue"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Trop de demandes"),
    INTERNAL_ERROR("internal-error", 500, "Erreur de notre côté"),
    UNAVAILABLE("unavailable", 503, "Service momentanément indisponible");

    private final String slug;
    private final int status;
    private final String title;

    CommonProblem(String slug, int status, String title) {
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
