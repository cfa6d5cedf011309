package fr.gouv.qualite.complaints.mailbox.reading;

import java.util.regex.Pattern;

/** What a mail server says, in its own words, when it gives up delivering a letter. */
final class DeliveryFailure {

    /** By those that keep to the standard (RFC 3464). */
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*failed\\b");

    private static final Pattern STILL_TRYING = Pattern.compile(
            "(?iu)(delayed|still being retried|will (keep|continue) (re)?trying|will be retried|warning: (could not send|message)"
                    + "|(do not|don.t|not) need to resend|retard[ée]e?|sera (r[ée]essay|retent)|nouvelle tentative"
                    + "|inutile de (le )?renvoyer)");

    private static final Pattern SUBJECT = Pattern.compile(
            "(?iu)^\\W*(undeliver(ed|able)|non[- ]remis|non[- ]?d[ée]livr|non[- ]distribu|mail delivery (failed|failure)"
                    + "|delivery (status notification \\(?fail|failure|has failed)|failure notice|returned mail|mail system error"
                    + "|[ée]chec (de (la )?)?(remise|distribution|livraison|d.envoi)|courrier non|message non"
                    + "|rapport de non[- ]remise|avis de non[- ]remise|notification (d.[ée]tat|de non)|retour [àa] l.exp"
                    + "|nondeliverable|could not (be delivered|send)|impossible (de remettre|à remettre)).*");

    private static final Pattern TEXT = Pattern.compile("(?iu)(\\b5\\.\\d{1,3}\\.\\d{1,3}\\b|\\b55[0-9][ -]"
            + "|user unknown|unknown user|no such (user|recipient)|mailbox (unavailable|full|not found)"
            + "|permanent (fatal )?error|could(n.t| not) be delivered|(was|were) not delivered|unable to deliver"
            + "|delivery .{0,80}failed|did not reach|does not exist|n.a pas [ée]t[ée] (remis|distribu|livr|d[ée]livr)|n.a pas pu [êe]tre (remis|distribu|livr|d[ée]livr|envoy)"
            + "|n.ont pas pu [êe]tre (remis|distribu)|impossible de (remettre|distribuer|livrer|d[ée]livrer)"
            + "|destinataire (inconnu|introuvable)|(adresse|utilisateur|bo[îi]te)[^.\\n]{0,40}(inconnue?|inexistante?"
            + "|pleine|introuvable|n.existe pas)|n.est pas parvenu)");

    private DeliveryFailure() {}

    /** Whether a standard report says so. */
    static boolean isReported(String report) {
        return ACTION.matcher(report).find();
    }

    /** Whether the words of a mail server say so, and not that it goes on trying. */
    static boolean isTold(String subject, String text) {
        return (SUBJECT.matcher(subject).matches() || TEXT.matcher(text).find())
                && !STILL_TRYING.matcher(subject + '\n' + text).find();
    }
}
