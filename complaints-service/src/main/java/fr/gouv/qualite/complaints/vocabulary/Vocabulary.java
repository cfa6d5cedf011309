package fr.gouv.qualite.complaints.vocabulary;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.replycontrol.Criterion;
import fr.gouv.qualite.complaints.replycontrol.Finding;
import java.util.List;

/** Every list of codes that travels, with its words: the enums hold them, and nothing else does. */
final class Vocabulary {

    static final List<VocabularyList> LISTS = List.of(
            VocabularyList.of(CaseKind.class),
            VocabularyList.of(Channel.class),
            VocabularyList.of(Scope.class),
            VocabularyList.of(CaseState.class),
            VocabularyList.of(Criterion.class),
            VocabularyList.of(Finding.class));

    private Vocabulary() {}
}
