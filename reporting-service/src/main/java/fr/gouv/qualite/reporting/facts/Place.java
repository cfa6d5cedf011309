package fr.gouv.qualite.reporting.facts;

/** A site, or a prefecture with all its sites. */
public record Place(Scope scope, String code) {

    String column() {
        return scope == Scope.SITE ? "site" : "prefecture";
    }
}
