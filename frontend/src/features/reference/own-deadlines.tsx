import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { ifMatch } from "@/api/client";
import { putOwnDeadlines } from "@/api/indicators/indicators";
import type { DeadlineRule, PrefectureView } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { DeadlinesEditor } from "./deadlines-editor";
import { DeadlinesTable } from "./deadlines-table";

/** The deadlines that a prefecture gives itself, shorter than its framework's; cases already received keep theirs. */
export function OwnDeadlines({ prefecture, canEdit }: { prefecture: PrefectureView; canEdit: boolean }) {
  const [draft, setDraft] = useState<DeadlineRule[]>();
  const save = useAct(
    (deadlineRules: DeadlineRule[]) =>
      putOwnDeadlines(prefecture.code, { deadlineRules }, ifMatch(prefecture.version)),
    () => setDraft(undefined),
  );
  return (
    <>
      {save.isError && <ProblemAlert error={save.error} />}
      {draft ? (
        <>
          <p>
            Un délai peut être plus court que celui du référentiel, pas plus long. Les demandes déjà reçues
            gardent leur échéance.
          </p>
          <DeadlinesEditor rules={draft} onChange={setDraft} />
          <div className="inline fr-mt-2w">
            <Button disabled={save.isPending} onClick={() => save.mutate(draft)}>
              Enregistrer les délais
            </Button>
            <Button priority="tertiary no outline" onClick={() => setDraft(undefined)}>
              Annuler
            </Button>
          </div>
        </>
      ) : (
        <>
          {prefecture.deadlineRules.length === 0 ? (
            <p>Cette préfecture s’en tient aux délais de son référentiel.</p>
          ) : (
            <DeadlinesTable caption="Délais de la préfecture" rules={prefecture.deadlineRules} />
          )}
          {canEdit && (
            <Button priority="secondary" onClick={() => setDraft(prefecture.deadlineRules)}>
              Modifier les délais de la préfecture
            </Button>
          )}
        </>
      )}
    </>
  );
}
