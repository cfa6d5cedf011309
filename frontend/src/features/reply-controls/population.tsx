import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useGetReplyControlPopulation } from "@/api/complaints/complaints";
import type { ReplyControlView } from "@/api/complaints/model";
import { formatDay } from "@/shared/format";
import { saveAs } from "@/shared/save-as";
import { Loaded } from "@/shared/ui/loaded";

/** How the sample was drawn, with what anyone needs to draw it again. */
export function Population({ control }: { control: ReplyControlView }) {
  const [shown, setShown] = useState(false);
  return (
    <details className="fr-mb-3w">
      <summary>Comment cet échantillon a été tiré</summary>
      <p className="mention">
        Réponses tirées : {control.drawn}, sur les {control.population} données dans le trimestre, le{" "}
        {formatDay(control.drawnAt.slice(0, 10))} par {control.drawnBy} avec le numéro {control.seed}. Les
        demandes sont rangées par l’empreinte SHA-256 de « {control.seed}:numéro de la demande », et les
        premières sont retenues : chacun peut refaire ce tirage.
      </p>
      {control.redrawReason && <p className="mention">Tiré de nouveau : {control.redrawReason}</p>}
      {control.populationHash ? (
        <>
          <p className="mention break">Empreinte SHA-256 de la liste : {control.populationHash}</p>
          {shown ? (
            <Numbers id={control.id} />
          ) : (
            <Button priority="secondary" size="small" onClick={() => setShown(true)}>
              Voir la liste
            </Button>
          )}
        </>
      ) : (
        <p className="mention">La liste des réponses de ce tirage n’a pas été gardée.</p>
      )}
    </details>
  );
}

function Numbers({ id }: { id: string }) {
  const population = useGetReplyControlPopulation(id);
  return (
    <Loaded query={population}>
      {({ numbers }) => (
        <>
          <p className="mention">{numbers.join(", ")}</p>
          <Button
            priority="secondary"
            size="small"
            onClick={() =>
              saveAs(
                new Blob([numbers.map((number) => `${number}\n`).join("")], { type: "text/plain" }),
                "liste.txt",
              )
            }
          >
            Télécharger la liste
          </Button>
        </>
      )}
    </Loaded>
  );
}
