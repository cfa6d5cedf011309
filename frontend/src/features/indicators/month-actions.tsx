import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { lockMonth, unlockMonth, validateMonth } from "@/api/indicators/indicators";
import type { MonthBoardView } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { isQuarter } from "@/shared/periods";
import { isManager, useUser } from "@/shared/session";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { ReasonForm } from "@/shared/ui/reason-form";

/** The steps that the service gives, and its words for those that are not possible yet; unlocking asks why. */
export function MonthActions({ board }: { board: MonthBoardView }) {
  const user = useUser();
  const [unlocking, setUnlocking] = useState(false);
  const { site, period, steps } = board;
  const noun = isQuarter(period) ? "trimestre" : "mois";
  const validate = useAct((_: "validate", init) => validateMonth(site, period, init));
  const lock = useAct(
    (_: "lock", init) => lockMonth(site, period, init),
    () => setUnlocking(false),
  );
  // The form stays until the board is read again, unlocked: what it replaces would unlock a second time.
  const unlock = useAct((reason: string, init) => unlockMonth(site, period, { reason }, init));
  if (!isManager(user)) return null;
  const failure = validate.error ?? lock.error ?? unlock.error;
  return (
    <div className="panel">
      {failure && <ProblemAlert error={failure} />}
      {steps.canUnlock ? (
        unlocking ? (
          <ReasonForm
            label={`Pourquoi déverrouiller ce ${noun} ?`}
            submitLabel="Déverrouiller"
            pending={unlock.isPending}
            onSubmit={unlock.mutate}
            onCancel={() => setUnlocking(false)}
          />
        ) : (
          <Button priority="secondary" iconId="fr-icon-lock-unlock-line" onClick={() => setUnlocking(true)}>
            Déverrouiller le {noun}
          </Button>
        )
      ) : (
        <div className="inline">
          <Button
            disabled={!steps.canValidate || validate.isPending}
            onClick={() => validate.mutate("validate")}
          >
            Valider les saisies
          </Button>
          <Button
            priority="secondary"
            iconId="fr-icon-lock-line"
            disabled={!steps.canLock || lock.isPending}
            onClick={() => lock.mutate("lock")}
          >
            Verrouiller le {noun}
          </Button>
          <span className="mention">
            {steps.canLock ? `Tout est validé : le ${noun} peut être verrouillé.` : whyNot(board)}
          </span>
        </div>
      )}
    </div>
  );
}

/** The page already says above why the whole period cannot be changed. */
function whyNot({ steps, whyNotEditable }: MonthBoardView): string {
  const reasons = new Set([steps.whyNotValidate, steps.whyNotLock]);
  return [...reasons].filter((reason) => reason && reason !== whyNotEditable).join(" ");
}
