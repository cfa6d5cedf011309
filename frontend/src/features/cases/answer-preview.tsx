import { Button } from "@codegouvfr/react-dsfr/Button";
import type { CaseView } from "@/api/complaints/model";
import { formatDay } from "@/shared/format";
import { labelOf } from "@/shared/labels";
import { useUser } from "@/shared/session";
import { asSent } from "@/shared/template-text";
import { ActButton } from "@/shared/ui/act-button";
import type { AnswerDraft } from "./answer-draft";
import { leavesByMail } from "./answer-files";
import { FocusedHeading } from "./focused-heading";
import { meansLabels } from "./means-fields";
import { recipientOf } from "./redirections";

type Props = { aCase: CaseView; draft: AnswerDraft; pending: boolean; onEdit: () => void };

export function AnswerPreview({ aCase, draft, pending, onEdit }: Props) {
  const user = useUser();
  const leaving = leavesByMail(aCase, draft) ? (draft.attachments?.length ?? 0) : 0;
  return (
    <>
      <FocusedHeading as="h4">Ce que la personne recevra</FocusedHeading>
      <p className="mention break">{toldTo(aCase, draft)}</p>
      {aCase.scope === "TO_QUALIFY" && (
        <p className="fr-message fr-message--warning fr-mb-2w">
          Cette demande est encore « À qualifier » : dites d’abord de quoi il s’agit.
        </p>
      )}
      <div className="panel">
        <p className="long-text">{asSent(draft.message, user.name)}</p>
      </div>
      {leaving > 0 && (
        <p className="mention">
          Avec {leaving} {leaving > 1 ? "pièces jointes" : "pièce jointe"}
        </p>
      )}
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

/** What leaves, and by which means. */
export function toldTo(
  aCase: CaseView,
  { means, answeredOn }: Pick<AnswerDraft, "means" | "answeredOn">,
): string {
  if (means && answeredOn) return `${labelOf(meansLabels, means)} : déjà donnée le ${formatDay(answeredOn)}.`;
  if (means) {
    const page = aCase.followLink && means !== "FOLLOW_UP_PAGE" ? ", et sur la page de suivi" : "";
    return `${labelOf(meansLabels, means)}${page}.`;
  }
  return recipientOf(aCase, "Sans adresse ni lien de suivi : dites comment vous donnez la réponse.");
}
