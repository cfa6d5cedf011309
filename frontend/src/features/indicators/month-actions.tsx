import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { lockMonth, lockMonthRoles, unlockMonth, validateMonth } from "@/api/indicators/indicators";
import type { MonthBoardView } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { isQuarter } from "@/shared/periods";
import { may, useUser } from "@/shared/session";
import { ConfirmButton } from "@/shared/ui/confirm";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { ReasonForm } from "@/shared/ui/reason-form";

/** The steps that the service gives, and its words for those that are not possible yet; unlocking asks why. */
export function MonthActions({ board }: { board: MonthBoardView }) {
  const user = useUser();
  const [unlocking, setUnlocking] = useState(false);
  const { site, period, steps } = board;
  const noun = isQuarter(period) ? "trimestre" : "mois";
  const validate = useAct((_: "validate", init) => validateMonth(site, period, init), undefined, {
    done: "Les saisies sont validées.",
  });
  const lock = useAct(
    (_: "lock", init) => lockMonth(site, period, init),
    () => setUnlocking(false),
    { done: `Le ${noun} est verrouillé.` },
  );
  // The form stays until the board is read again, unlocked: what it replaces would unlock a second time.
  const unlock = useAct((reason: string, init) => unlockMonth(site, period, { reason }, init), undefined, {
    done: `Le ${noun} est déverrouillé.`,
  });
  if (!may(user, lockMonthRoles)) return null;
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
          <ConfirmButton
            label="Valider les saisies"
            title={`Valider les saisies de ce ${noun} ?`}
            disabled={!steps.canValidate}
            pending={validate.isPending}
            onConfirm={() => validate.mutate("validate")}
          >
            <p>
              {validatedCount(board)} dans les tableaux de bord et les bilans. Une valeur changée ensuite
              devra être validée de nouveau ; la validation, elle, ne se retire pas.
            </p>
          </ConfirmButton>
          <ConfirmButton
            priority="secondary"
            label={lockLabel(board, noun)}
            title={`Verrouiller ce ${noun} ?`}
            confirmLabel="Verrouiller et publier"
            disabled={!steps.canLock}
            pending={lock.isPending}
            onConfirm={() => lock.mutate("lock")}
          >
            <p>
              Ses résultats deviennent des données ouvertes
              {noun === "mois" && " et son flash-info est publié"}. Le déverrouiller, en disant pourquoi,
              permet de corriger, mais ne retire rien de ce qui a été publié.
            </p>
          </ConfirmButton>
          <span className="mention">
            {steps.canLock ? `Tout est validé : le ${noun} peut être verrouillé.` : whyNot(board)}
          </span>
        </div>
      )}
    </div>
  );
}

function validatedCount({ steps: { toValidate } }: MonthBoardView): string {
  return toValidate > 1 ? `${toValidate} saisies compteront` : "La saisie comptera";
}

/** Locking publishes: the button says what. */
function lockLabel({ lockPublishes: { results, flashInfo }, steps }: MonthBoardView, noun: string): string {
  if (!steps.canLock) return `Verrouiller le ${noun}`;
  const counted = `${results} ${results > 1 ? "indicateurs" : "indicateur"}`;
  return `Verrouiller et publier : ${[counted, ...(flashInfo ? ["flash-info"] : []), "données ouvertes"].join(", ")}`;
}

/** The page already says above why the whole period cannot be changed. */
function whyNot({ steps, whyNotEditable }: MonthBoardView): string {
  const reasons = new Set([steps.whyNotValidate, steps.whyNotLock]);
  return [...reasons].filter((reason) => reason && reason !== whyNotEditable).join(" ");
}
