import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Link } from "react-router";
import type { HandledCases, StepForMany } from "@/api/complaints/model";
import { paths } from "@/shared/paths";

export type Outcome = { step: StepForMany; cases: HandledCases };

const told: Record<StepForMany, [one: string, many: string]> = {
  ASSIGNMENT: ["attribuée", "attribuées"],
  ACKNOWLEDGEMENT: ["confirmée", "confirmées"],
  REDIRECTION: ["réorientée", "réorientées"],
  REOPENING: ["rouverte", "rouvertes"],
  REQUALIFICATION: ["requalifiée", "requalifiées"],
  CLOSURE: ["close", "closes"],
};

/** Tells what became of them, what is left to do for some, and why others were refused: these stay chosen. */
export function ManyCasesOutcome({ step, cases: { done, refused, results } }: Outcome) {
  const [one, many] = told[step];
  const whole = `${done} ${done > 1 ? `demandes ${many}` : `demande ${one}`}`;
  const said = results.filter(({ reason, remark }) => reason ?? remark);
  const rest = refused > 0 ? `, ${refused} ${refused > 1 ? "refusées" : "refusée"}` : "";
  return (
    <div role="status">
      <Alert
        small
        severity={refused > 0 ? "warning" : "success"}
        description={
          <>
            {whole}
            {rest}.
            {said.length > 0 && (
              <ul>
                {said.map(({ id, number, reason, remark }) => (
                  <li key={id}>
                    <Link to={paths.case(id)}>{number ?? "Demande"}</Link> : {reason ?? remark}
                  </li>
                ))}
              </ul>
            )}
          </>
        }
      />
    </div>
  );
}
