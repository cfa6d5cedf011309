import { Checkbox } from "@codegouvfr/react-dsfr/Checkbox";
import { useState } from "react";
import { handleCasesRoles } from "@/api/complaints/complaints";
import type { CaseSummary } from "@/api/complaints/model";
import { may, useUser } from "@/shared/session";
import { CaseRows } from "./case-rows";
import { LetterButtons } from "./letter-buttons";
import { ManyCasesForm } from "./many-cases-form";
import type { Outcome } from "./many-cases-outcome";

type Props = {
  cases: CaseSummary[];
  /** What became of them; nothing once others are chosen. */
  onDone: (outcome?: Outcome) => void;
};

/** The page of a list, whose cases may be chosen and handled in one gesture. */
export function ManyCases({ cases, onDone }: Props) {
  const user = useUser();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (!may(user, handleCasesRoles)) return <CaseRows cases={cases} />;
  // What a filter or a colleague took away from the page is no longer handled from it.
  const handled = cases.filter((aCase) => chosen.has(aCase.id));
  const choose = (ids: string[], on: boolean) => {
    onDone();
    setChosen(new Set(on ? [...chosen, ...ids] : [...chosen].filter((id) => !ids.includes(id))));
  };
  return (
    <>
      <section aria-label="Traiter plusieurs demandes" className="many-cases">
        <Box
          label={`Choisir toute la page (${cases.length})`}
          checked={handled.length === cases.length}
          onChange={(on) =>
            choose(
              cases.map((aCase) => aCase.id),
              on,
            )
          }
        />
        {handled.length > 0 && (
          <>
            <ManyCasesForm
              cases={handled}
              onDone={(result, step) => {
                onDone({ step, cases: result });
                setChosen(new Set(result.results.filter((one) => !one.done).map((one) => one.id)));
              }}
            />
            <LetterButtons cases={handled.map(({ id }) => id)} name="lettres" />
          </>
        )}
      </section>
      <CaseRows
        cases={cases}
        choice={(aCase) => (
          <Box
            hidden
            label={`Choisir la demande ${aCase.number}`}
            checked={chosen.has(aCase.id)}
            onChange={(on) => choose([aCase.id], on)}
          />
        )}
      />
    </>
  );
}

type BoxProps = { label: string; hidden?: boolean; checked: boolean; onChange: (on: boolean) => void };

const Box = ({ label, hidden, checked, onChange }: BoxProps) => (
  <Checkbox
    small
    options={[
      {
        label: hidden ? <span className="fr-sr-only">{label}</span> : label,
        nativeInputProps: { checked, onChange: (event) => onChange(event.currentTarget.checked) },
      },
    ]}
  />
);
