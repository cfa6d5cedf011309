import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import type { CaseView } from "@/api/complaints/model";
import { useDraft } from "@/shared/drafts";
import { type AnswerDraft, answerKey, blankAnswer } from "./answer-draft";

/** An answer that was being written when somebody else moved the case on: it is kept until one throws it away. */
export function UnsentAnswer({ aCase }: { aCase: CaseView }) {
  const [{ message }, keep] = useDraft<AnswerDraft>(answerKey(aCase.id), blankAnswer);
  if (message.trim() === "") return null;
  return (
    <section className="panel" aria-labelledby="unsent">
      <Alert
        severity="warning"
        small
        description="Quelqu’un d’autre a fait avancer cette demande : votre réponse n’est pas partie. L’historique dit ce qui a été fait."
      />
      <h2 id="unsent" className="fr-h6 fr-mt-2w">
        Ce que vous aviez écrit
      </h2>
      <p className="long-text">{message}</p>
      <Button priority="secondary" size="small" onClick={() => keep(undefined)}>
        Effacer ce brouillon
      </Button>
    </section>
  );
}
