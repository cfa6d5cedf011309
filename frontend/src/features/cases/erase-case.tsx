import { Button } from "@codegouvfr/react-dsfr/Button";
import { Checkbox } from "@codegouvfr/react-dsfr/Checkbox";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { eraseCaseForPerson, eraseCaseForPersonRoles } from "@/api/complaints/complaints";
import type { CaseView } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { may, useUser } from "@/shared/session";
import { ProblemAlert } from "@/shared/ui/problem-alert";

/** For a person who asks for it and has no link any more; asked twice because nothing brings the data back. */
export function EraseCase({ aCase }: { aCase: CaseView }) {
  const mayErase = may(useUser(), eraseCaseForPersonRoles);
  const [reason, setReason] = useState("");
  const [sure, setSure] = useState(false);
  const [checked, setChecked] = useState(false);
  const erase = useAct((text: string, init) => eraseCaseForPerson(aCase.id, { reason: text }, init));
  if (!mayErase || !aCase.handled || aCase.anonymised) return null;
  const missing = { reason: checked && reason.trim() === "", sure: checked && !sure };
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() !== "" && sure && !erase.isPending) erase.mutate(reason.trim());
  };
  return (
    <details className="fr-mb-3w">
      <summary>Effacer les données de la personne, à sa demande</summary>
      <form noValidate onSubmit={submit} className="fr-mt-2w">
        {erase.isError && <ProblemAlert error={erase.error} />}
        <p>
          Le message, la réponse, le nom, les adresses, les notes, les pièces jointes et les courriels qui
          attendent sont effacés pour toujours : personne ne pourra les retrouver.{" "}
          {aCase.owedAnswer && !aCase.answeredOn && "La personne ne recevra pas de réponse. "}
          Les dates et les nombres restent dans les statistiques.
        </p>
        <Input
          label="Comment la personne l’a demandé, et comment vous l’avez reconnue"
          hintText="Gardé dans l’historique : n’y écrivez ni nom ni adresse"
          state={missing.reason ? "error" : "default"}
          stateRelatedMessage="Dites comment la personne l’a demandé."
          nativeInputProps={{
            maxLength: 1000,
            value: reason,
            onChange: (event) => setReason(event.currentTarget.value),
          }}
        />
        <div className="fr-mb-3w">
          <Checkbox
            state={missing.sure ? "error" : "default"}
            stateRelatedMessage={missing.sure ? "Confirmez que vous voulez effacer ces données." : undefined}
            options={[
              {
                label: "J’ai compris que rien ne pourra être retrouvé",
                nativeInputProps: {
                  checked: sure,
                  onChange: (event) => setSure(event.currentTarget.checked),
                },
              },
            ]}
          />
        </div>
        <Button type="submit" priority="secondary" disabled={erase.isPending}>
          Effacer les données
        </Button>
      </form>
    </details>
  );
}
