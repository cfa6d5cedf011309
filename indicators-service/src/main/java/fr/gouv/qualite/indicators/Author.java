package fr.gouv.qualite.indicators;

/** Who makes a change: a person, a system or the platform itself. */
public record Author(String id, String name) {

    public static final Author PLATFORM = new Author("platform", "La plateforme");
}
