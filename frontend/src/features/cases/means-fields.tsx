import { Input } from "@codegouvfr/react-dsfr/Input";
import type { AnswerMeans } from "@/api/complaints/model";
import { today } from "@/shared/periods";
import type { AnswerDraft } from "./answer-draft";
import { Choice } from "./choice";

export const meansLabels = {
  EMAIL: "Courriel",
  LETTER: "Courrier",
  TELEPHONE: "Téléphone",
  COUNTER: "Guichet",
  FOLLOW_UP_PAGE: "Page de suivi seulement",
} as const satisfies Record<AnswerMeans, string>;

type Props = { draft: AnswerDraft; keep: (draft: AnswerDraft) => void; receivedOn: string };

/** An answer already given by another way stops the clock on the day it was given. */
export function MeansFields({ draft, keep, receivedOn }: Props) {
  return (
    <>
      <Choice
        label="Comment la réponse est donnée"
        value={draft.means}
        labels={meansLabels}
        none="Selon l’adresse laissée par la personne"
        onChange={(means) => keep({ ...draft, means })}
      />
      {draft.means && (
        <Input
          label="Réponse déjà donnée le (facultatif)"
          hintText="Elle est alors enregistrée à cette date, sans être envoyée"
          nativeInputProps={{
            type: "date",
            min: receivedOn,
            max: today(),
            value: draft.answeredOn,
            onChange: (event) => keep({ ...draft, answeredOn: event.currentTarget.value }),
          }}
        />
      )}
    </>
  );
}
