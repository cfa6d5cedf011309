import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";

type Props = { words?: string; onSearch: (words: string) => void };

/** Words of the messages and answers, or the number a person gives on the telephone. */
export function CaseSearch({ words = "", onSearch }: Props) {
  const [typed, setTyped] = useState(words);
  return (
    <search aria-label="Chercher dans les demandes">
      <form
        className="search-line"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed.trim());
        }}
      >
        <Input
          label="Chercher"
          hintText="Un numéro, ou des mots du message ou de la réponse"
          nativeInputProps={{
            type: "search",
            value: typed,
            maxLength: 200,
            onChange: (event) => setTyped(event.currentTarget.value),
          }}
        />
        <Button type="submit" iconId="fr-icon-search-line">
          Chercher
        </Button>
      </form>
    </search>
  );
}
