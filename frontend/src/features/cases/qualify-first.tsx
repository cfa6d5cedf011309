import { Button } from "@codegouvfr/react-dsfr/Button";
import { asRead } from "@/api/client";
import { requalifyCase } from "@/api/complaints/complaints";
import type { CaseStep, CaseView, Scope } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { kindLabels, labelOf, scopeLabels } from "@/shared/labels";
import { ActButton } from "@/shared/ui/act-button";
import { ProblemAlert } from "@/shared/ui/problem-alert";

/** Nearly all requests: what the desk answers itself. */
const usual: Scope[] = ["RECEPTION", "FILE_PROGRESS"];

type Props = {
  aCase: CaseView;
  /** Opens an act below: its form says what the request is about. */
  onUnfold: (step: CaseStep) => void;
};

/** What the request is about, in one gesture and before anything else: the template and the figures depend on it. */
export function QualifyFirst({ aCase, onUnfold }: Props) {
  const qualify = useAct(
    (scope: Scope, init) =>
      requalifyCase(aCase.id, { kind: aCase.kind, theme: aCase.theme, scope }, asRead(init, aCase.version)),
    undefined,
    { done: ({ scope }) => `La demande est qualifiée : ${labelOf(scopeLabels, scope)}.` },
  );
  if (aCase.scope !== "TO_QUALIFY" || !aCase.open || !aCase.steps.includes("REQUALIFICATION")) return null;
  return (
    <section className="panel" aria-labelledby="qualify">
      <h3 id="qualify" className="fr-h6 fr-mb-1w">
        De quoi s’agit-il ?
      </h3>
      {qualify.isError && <ProblemAlert error={qualify.error} />}
      <p className="mention">{labelOf(kindLabels, aCase.kind)} : choisissez, le modèle de réponse suit.</p>
      <div className="inline">
        {usual.map((scope) => (
          <ActButton
            key={scope}
            priority="secondary"
            pending={qualify.isPending}
            onClick={() => qualify.mutate(scope)}
          >
            {scopeLabels[scope]}
          </ActButton>
        ))}
        {aCase.steps.includes("REDIRECTION") && (
          <Button priority="secondary" onClick={() => onUnfold("REDIRECTION")}>
            Pour un autre service
          </Button>
        )}
        <Button priority="tertiary no outline" onClick={() => onUnfold("REQUALIFICATION")}>
          Autre type ou autre champ
        </Button>
      </div>
    </section>
  );
}
