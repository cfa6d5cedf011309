import { Alert } from "@codegouvfr/react-dsfr/Alert";
import type { HandledCases, StepForMany } from "@/api/complaints/model";

export type Outcome = { step: StepForMany; cases: HandledCases };

const told: Record<StepForMany, [one: string, many: string]> = {
  ASSIGNMENT: ["attribuée", "attribuées"],
  ACKNOWLEDGEMENT: ["confirmée", "confirmées"],
  REQUALIFICATION: ["requalifiée", "requalifiées"],
  CLOSURE: ["close", "closes"],
};

/** What became of them, and why those that were refused were: they stay chosen. */
export function ManyCasesOutcome({ step, cases: { done, refused, results } }: Outcome) {
  const [one, many] = told[step];
  const whole = `${done} ${done > 1 ? `demandes ${many}` : `demande ${one}`}`;
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
            {refused > 0 && (
              <ul>
                {results
                  .filter((result) => !result.done)
                  .map((result) => (
                    <li key={result.id}>
                      {result.number ?? "Demande"} : {result.reason}
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
