import { useState } from "react";
import { listCaseReadingsRoles, useListCaseReadings } from "@/api/complaints/complaints";
import { formatInstant } from "@/shared/format";
import { may, useUser } from "@/shared/session";
import { Loaded } from "@/shared/ui/loaded";

/** Who was shown this case: for the quality manager, when someone asks. */
export function CaseReadings({ id }: { id: string }) {
  const [asked, setAsked] = useState(false);
  if (!may(useUser(), listCaseReadingsRoles)) return null;
  return (
    <details className="fr-mb-3w" onToggle={(event) => setAsked(event.currentTarget.open)}>
      <summary>Qui a lu cette demande</summary>
      {asked && <Readings id={id} />}
    </details>
  );
}

function Readings({ id }: { id: string }) {
  const readings = useListCaseReadings(id);
  return (
    <Loaded query={readings}>
      {({ items }) => (
        <ul className="fr-mt-1w">
          {items.map((reading) => (
            <li key={reading.at + reading.by} className="mention">
              {formatInstant(reading.at)} · {reading.by}
              {reading.identity ? "" : ", sans l’identité de la personne"}
              {reading.attachment && ", pièce jointe téléchargée"}
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
