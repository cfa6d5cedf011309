package fr.gouv.qualite.indicators;

/** The author of a change: a person, a system or the platform itself. */
public record Author(String id, String name) {

    public static final Author PLATFORM = new Author("platform", "La plateforme");
}
