package fr.gouv.qualite.platform.service.problem;

/** The problems every service can meet. */
public final class CommonProblem {

    public static final ProblemType INVALID_INPUT = new ProblemType("invalid-input", 422, "Saisie à corriger");
    public static final ProblemType UNREADABLE_BODY = new ProblemType("unreadable-body", 400, "Demande illisible");
    public static final ProblemType UNKNOWN_VALUE = new ProblemType("unknown-value", 400, "Valeur inconnue");
    public static final ProblemType NOT_AUTHENTICATED =
            new ProblemType("not-authenticated", 401, "Connexion nécessaire");
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403, "Accès refusé");
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404, "Introuvable");
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", 405, "Opération impossible à cette adresse");
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("not-acceptable", 406, "Format de réponse indisponible");
    public static final ProblemType CONFLICT = new ProblemType("conflict", 409, "Déjà existant");
    public static final ProblemType STALE_VERSION = new ProblemType("stale-version", 412, "Modifié entre-temps");
    public static final ProblemType TOO_LARGE = new ProblemType("too-large", 413, "Envoi trop volumineux");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType("unsupported-media-type", 415, "Format d’envoi inconnu");
    public static final ProblemType RANGE_NOT_SATISFIABLE =
            new ProblemType("range-not-satisfiable", 416, "Liste plus courte");
    public static final ProblemType IDEMPOTENCY_KEY_REUSED =
            new ProblemType("idempotency-key-reused", 422, "Clé d’idempotence déjà utilisée");
    public static final ProblemType VERSION_REQUIRED = new ProblemType("version-required", 428, "Version attendue");
    public static final ProblemType PROOF_OF_WORK = new ProblemType("proof-of-work", 428, "Vérification nécessaire");
    public static final ProblemType TOO_MANY_REQUESTS = new ProblemType("too-many-requests", 429, "Trop de demandes");
    public static final ProblemType INTERNAL_ERROR = new ProblemType("internal-error", 500, "Erreur de notre côté");
    public static final ProblemType UNAVAILABLE =
            new ProblemType("unavailable", 503, "Service momentanément indisponible");

    private CommonProblem() {}
}
