import { Input } from "@codegouvfr/react-dsfr/Input";
import type { AnswerMeans, CaseView } from "@/api/complaints/model";
import { daysAgo, today } from "@/shared/periods";
import { Choice } from "./choice";

export const meansLabels = {
  EMAIL: "Courriel",
  LETTER: "Courrier",
  TELEPHONE: "Téléphone",
  COUNTER: "Guichet",
  FOLLOW_UP_PAGE: "Page de suivi seulement",
} as const satisfies Record<AnswerMeans, string>;

type Means = { means: string; answeredOn: string; reason?: string };
type Props<Draft extends Means> = {
  label: string;
  draft: Draft;
  keep: (draft: Draft) => void;
  aCase: CaseView;
};

/** Whether only its date would make a late answer one in time. */
function isRecordedLate({ dueOn, late }: CaseView, day: string): boolean {
  return late && dueOn !== undefined && day !== "" && day <= dueOn;
}

/** How and when it was given, as the service is told. */
export function givenBy({ means, answeredOn, reason }: Means) {
  const given = means && answeredOn;
  return {
    means: (means as AnswerMeans) || undefined,
    answeredOn: given || undefined,
    reason: (given && reason?.trim()) || undefined,
  };
}

/** An answer already given by another way stops the clock on the day it was given. */
export function MeansFields<Draft extends Means>({ label, draft, keep, aCase }: Props<Draft>) {
  const { FOLLOW_UP_PAGE, ...others } = meansLabels;
  const day = draft.answeredOn;
  return (
    <>
      <Choice
        label={label}
        value={draft.means}
        labels={aCase.followLink ? meansLabels : others}
        none="Selon l’adresse laissée par la personne"
        onChange={(means) => keep({ ...draft, means })}
      />
      {draft.means && (
        <Input
          label="Réponse déjà donnée le (facultatif)"
          hintText="Elle est alors enregistrée à cette date, sans être envoyée"
          nativeInputProps={{
            type: "date",
            min: aCase.receivedOn,
            max: today(),
            value: draft.answeredOn,
            onChange: (event) => keep({ ...draft, answeredOn: event.currentTarget.value }),
          }}
        />
      )}
      {draft.means && isRecordedLate(aCase, day) && (
        <Input
          textArea
          label="Pourquoi cette réponse n’a pas été enregistrée à temps"
          hintText="L’échéance est passée, et vous datez la réponse d’avant. Le responsable qualité verra ce motif ; la personne, non."
          nativeTextAreaProps={{
            rows: 2,
            maxLength: 2000,
            required: true,
            value: draft.reason ?? "",
            onChange: (event) => keep({ ...draft, reason: event.currentTarget.value }),
          }}
        />
      )}
      {draft.means && day !== "" && day < daysAgo(60) && (
        <p className="fr-message fr-message--warning fr-mb-2w" role="status">
          Cette réponse aurait plus de 60 jours : vérifiez l’année.
        </p>
      )}
    </>
  );
}
