import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { lockMonth, unlockMonth, validateMonth } from "@/api/indicators/indicators";
import type { MonthBoardView } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { isQuarter } from "@/shared/periods";
import { isManager, useUser } from "@/shared/session";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { ReasonForm } from "@/shared/ui/reason-form";

/** Validating and locking are the quality manager's; unlocking asks why, and the reason is kept. */
export function MonthActions({ board, missing }: { board: MonthBoardView; missing: number }) {
  const user = useUser();
  const [unlocking, setUnlocking] = useState(false);
  const { site, period } = board;
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
  const toValidate = board.rows.some((row) => row.state === "ENTERED");
  return (
    <div className="panel">
      {failure && <ProblemAlert error={failure} />}
      {board.locked ? (
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
          <Button disabled={!toValidate || validate.isPending} onClick={() => validate.mutate("validate")}>
            Valider les saisies
          </Button>
          <Button
            priority="secondary"
            iconId="fr-icon-lock-line"
            disabled={toValidate || missing > 0 || lock.isPending}
            onClick={() => lock.mutate("lock")}
          >
            Verrouiller le {noun}
          </Button>
          <span className="mention">{hint(noun, missing, toValidate)}</span>
        </div>
      )}
    </div>
  );
}

function hint(noun: string, missing: number, toValidate: boolean): string {
  if (missing > 0) return `Le ${noun} se verrouille quand tout est saisi et validé.`;
  return toValidate
    ? `Validez les saisies, puis verrouillez le ${noun}.`
    : `Tout est validé : le ${noun} peut être verrouillé.`;
}
