import { Input } from "@codegouvfr/react-dsfr/Input";
import type { Redirect, Scope } from "@/api/complaints/model";
import { Choice } from "./choice";
import { elsewhereLabels } from "./redirections";

type Props = { value: Redirect; onChange: (value: Redirect) => void };

/** Where many people are sent at once: each in their language, by what they left. */
export function ManyRedirections({ value, onChange }: Props) {
  return (
    <>
      <Choice
        label="Pour qui"
        value={value.scope}
        labels={elsewhereLabels}
        onChange={(scope) => onChange({ ...value, scope: scope as Scope })}
      />
      <Input
        textArea
        label="À qui les personnes doivent s’adresser"
        hintText="Nom, adresse, lien"
        nativeTextAreaProps={{
          rows: 2,
          required: true,
          maxLength: 2000,
          value: value.redirection,
          onChange: (event) => onChange({ ...value, redirection: event.currentTarget.value }),
        }}
      />
      <Input
        textArea
        label="Lettre (facultatif)"
        hintText="Vide : le courrier type de la préfecture pour ce champ. Sinon gardez-y [à qui s’adresser]"
        nativeTextAreaProps={{
          rows: 2,
          maxLength: 20_000,
          value: value.message ?? "",
          onChange: (event) => onChange({ ...value, message: event.currentTarget.value }),
        }}
      />
    </>
  );
}
