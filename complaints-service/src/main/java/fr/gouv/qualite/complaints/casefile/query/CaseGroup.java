package fr.gouv.qualite.complaints.casefile.query;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;

/**
 * The cases that share kind, channel, scope, state, whether an answer is owed, and whether they repeat another.
 *
 * @param delays of those that are owed an answer
 */
public record CaseGroup(
        CaseKind kind,
        Channel channel,
        Scope scope,
        CaseState state,
        boolean owedAnswer,
        boolean merged,
        long count,
        Delays delays) {

    public boolean countsForTheLabel() {
        return owedAnswer && kind.countsForTheLabel();
    }
}
