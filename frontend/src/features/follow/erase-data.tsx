import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { Checkbox } from "@codegouvfr/react-dsfr/Checkbox";
import { useState } from "react";
import { eraseCase } from "@/api/complaints/complaints";
import { m } from "@/paraglide/messages";
import { useAct } from "@/shared/act";
import { ProblemAlert } from "@/shared/ui/problem-alert";

type Props = { number: string; secret: string; onErased: () => void };

/** The right to erasure, for whoever holds the link; asked twice because nothing brings the data back. */
export function EraseData({ number, secret, onErased }: Props) {
  const [sure, setSure] = useState(false);
  const [missing, setMissing] = useState(false);
  const erase = useAct(
    (_: undefined, init) =>
      eraseCase(number, { ...init, headers: { ...init.headers, "Case-Secret": secret } }),
    onErased,
  );
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setMissing(!sure);
    if (sure) erase.mutate(undefined);
  };
  return (
    <details>
      <summary>{m.erase_title()}</summary>
      <form noValidate onSubmit={submit} className="fr-mt-2w">
        {erase.isError && <ProblemAlert error={erase.error} />}
        <p>{m.erase_text()}</p>
        <div className="fr-mb-3w">
          <Checkbox
            state={missing ? "error" : "default"}
            stateRelatedMessage={missing ? m.erase_missing() : undefined}
            options={[
              {
                label: m.erase_confirm(),
                nativeInputProps: {
                  checked: sure,
                  onChange: (event) => setSure(event.currentTarget.checked),
                },
              },
            ]}
          />
        </div>
        <Button type="submit" priority="secondary" disabled={erase.isPending}>
          {m.erase_send()}
        </Button>
      </form>
    </details>
  );
}

export function Erased() {
  return (
    <div role="status">
      <Alert small severity="success" description={m.erase_done()} />
    </div>
  );
}
