package fr.gouv.qualite.platform.publication;

/** Who published: kept with the edition, told to nobody outside. */
public record Publisher(String id, String name) {}
