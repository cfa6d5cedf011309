import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { Link } from "react-router";
import { mergeCase, useListCaseDuplicates } from "@/api/complaints/complaints";
import type { CaseDuplicate, CaseView } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { formatDay } from "@/shared/format";
import { caseStateLabels, labelOf } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { ProblemAlert } from "@/shared/ui/problem-alert";

/** One answer is enough for what was said twice: this case is closed and answered with the other. */
export function MergeForm({ found }: { found: CaseView }) {
  const [into, setInto] = useState("");
  const hints = useListCaseDuplicates(found.id);
  const merge = useAct((number: string, init) => mergeCase(found.id, { into: number }, init));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (into.trim() !== "") merge.mutate(into.trim());
      }}
    >
      {merge.isError && <ProblemAlert error={merge.error} />}
      <Hints hints={hints.data?.items ?? []} onChoose={setInto} />
      <Input
        label="Numéro de l’autre demande"
        hintText="Celle-ci sera close ; la réponse sera donnée avec l’autre"
        nativeInputProps={{
          required: true,
          value: into,
          maxLength: 20,
          onChange: (event) => setInto(event.currentTarget.value),
        }}
      />
      <Button type="submit" disabled={merge.isPending}>
        Réunir les deux demandes
      </Button>
    </form>
  );
}

function Hints({ hints, onChoose }: { hints: CaseDuplicate[]; onChoose: (number: string) => void }) {
  if (hints.length === 0) return <p className="mention">Aucune demande semblable n’a été trouvée.</p>;
  return (
    <>
      <p className="fr-mb-1v">Demandes semblables</p>
      <ul className="rows">
        {hints.map(({ message, samePerson, sameText }) => (
          <li key={message.id} className="row">
            <div>
              <Link to={paths.case(message.id)}>{message.number}</Link>
              <p className="mention fr-mb-0">
                {[samePerson && "Même adresse", sameText && "Texte semblable"].filter(Boolean).join(", ")} ·
                reçue le {formatDay(message.receivedOn)} · {labelOf(caseStateLabels, message.state)}
              </p>
              <p className="fr-mb-0 long-text">{message.excerpt}</p>
            </div>
            <Button
              type="button"
              size="small"
              priority="secondary"
              title={`Réunir avec la demande ${message.number}`}
              onClick={() => onChoose(message.number)}
            >
              Choisir
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
