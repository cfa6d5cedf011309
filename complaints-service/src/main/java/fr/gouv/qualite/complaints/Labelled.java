package fr.gouv.qualite.complaints;

/** A code that people read as a word of plain French. */
public interface Labelled {

    String label();
}
