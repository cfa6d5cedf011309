import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { requalifyCase } from "@/api/complaints/complaints";
import type { CaseKind, CaseView, Requalify, Scope } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { kindLabels, scopeLabels } from "@/shared/labels";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { Choice } from "./choice";

/** Most messages are not about reception: saying what they are is the commonest act of the desk. */
export function RequalifyForm({ found }: { found: CaseView }) {
  const [kind, setKind] = useState<CaseKind>(found.kind);
  const [scope, setScope] = useState<Scope>(found.scope);
  const [theme, setTheme] = useState(found.theme ?? "");
  const [redirection, setRedirection] = useState(found.redirection ?? "");
  const requalify = useAct((body: Requalify, init) => requalifyCase(found.id, body, init));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        requalify.mutate({
          kind,
          scope,
          theme: theme.trim() || undefined,
          redirection: redirection.trim() || undefined,
        });
      }}
    >
      {requalify.isError && <ProblemAlert error={requalify.error} />}
      <Choice
        label="Type"
        value={kind}
        labels={kindLabels}
        onChange={(value) => setKind(value as CaseKind)}
      />
      <Choice
        label="Champ"
        value={scope}
        labels={scopeLabels}
        onChange={(value) => setScope(value as Scope)}
      />
      <Input
        label="Thème (facultatif)"
        nativeInputProps={{
          value: theme,
          maxLength: 100,
          onChange: (event) => setTheme(event.currentTarget.value),
        }}
      />
      <Input
        textArea
        label="Réorientation (facultatif)"
        hintText="La personne la lira sur sa page de suivi : à qui s’adresser, avec quel lien"
        nativeTextAreaProps={{
          rows: 2,
          value: redirection,
          maxLength: 2000,
          onChange: (event) => setRedirection(event.currentTarget.value),
        }}
      />
      <Button type="submit" disabled={requalify.isPending}>
        Requalifier
      </Button>
    </form>
  );
}
