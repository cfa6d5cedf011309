import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
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
export function MergeAct({ found }: { found: CaseView }) {
  const duplicates = useListCaseDuplicates(found.id);
  const hints = duplicates.data?.items ?? [];
  const count = hints.length === 0 ? "" : ` (${hints.length} semblable${hints.length > 1 ? "s" : ""})`;
  return (
    <Accordion label={`Réunir avec une autre demande${count}`}>
      <MergeForm found={found} hints={hints} />
    </Accordion>
  );
}

function MergeForm({ found, hints }: { found: CaseView; hints: CaseDuplicate[] }) {
  const [into, setInto] = useState("");
  const merge = useAct((number: string, init) => mergeCase(found.id, { into: number }, init));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (into.trim() !== "") merge.mutate(into.trim());
      }}
    >
      {merge.isError && <ProblemAlert error={merge.error} />}
      <Hints hints={hints} onChoose={setInto} />
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
                Reçue le {formatDay(message.receivedOn)} · {labelOf(caseStateLabels, message.state)} ·{" "}
                {[samePerson && "même adresse", sameText && "texte semblable"].filter(Boolean).join(", ")}
              </p>
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
