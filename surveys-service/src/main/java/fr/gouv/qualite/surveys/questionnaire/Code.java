package fr.gouv.qualite.surveys.questionnaire;

/** How questionnaires, themes, questions and choices are named for machines. */
final class Code {

    static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9_-]{0,59}";
    static final String MESSAGE =
            "Un code commence par une lettre ou un chiffre et ne contient que des lettres sans accent,"
                    + " des chiffres, « - » et « _ » (60 au plus).";

    private Code() {}
}
