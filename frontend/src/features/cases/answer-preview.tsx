import { Button } from "@codegouvfr/react-dsfr/Button";
import type { CaseView } from "@/api/complaints/model";
import { formatDay } from "@/shared/format";
import { labelOf } from "@/shared/labels";
import { ActButton } from "@/shared/ui/act-button";
import type { AnswerDraft } from "./answer-draft";
import { meansLabels } from "./means-fields";
import { recipientOf } from "./redirections";
import { withSignature } from "./template-text";

type Props = { aCase: CaseView; draft: AnswerDraft; pending: boolean; onEdit: () => void };

export function AnswerPreview({ aCase, draft, pending, onEdit }: Props) {
  return (
    <>
      <h3 className="fr-h6">Ce que la personne recevra</h3>
      <p className="mention">{toldTo(aCase, draft)}</p>
      <div className="panel">
        <p className="long-text">{withSignature(draft.message)}</p>
      </div>
      <div className="inline">
        <ActButton type="submit" pending={pending}>
          {pending ? "Envoi en cours…" : "Envoyer la réponse"}
        </ActButton>
        <Button type="button" priority="secondary" onClick={onEdit}>
          Modifier
        </Button>
      </div>
    </>
  );
}

function toldTo(aCase: CaseView, { means, answeredOn }: AnswerDraft): string {
  if (means && answeredOn) return `${labelOf(meansLabels, means)} : déjà donnée le ${formatDay(answeredOn)}.`;
  if (means) return `${labelOf(meansLabels, means)}${aCase.followLink ? ", et sur la page de suivi" : ""}.`;
  return recipientOf(aCase, "Sans adresse ni lien de suivi : dites comment vous donnez la réponse.");
}
