import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import type { CaseView } from "@/api/complaints/model";
import { handlesCases, useUser } from "@/shared/session";
import { AssignForm } from "./assign-form";
import { NoteForm } from "./note-form";

/** What stays between agents. */
export function DeskPanel({ aCase }: { aCase: CaseView }) {
  const user = useUser();
  if (!handlesCases(user) || !aCase.handled) return null;
  return (
    <section aria-labelledby="desk" className="fr-mb-3w">
      <h2 id="desk" className="fr-h6">
        Entre agents
      </h2>
      {aCase.state !== "CLOSED" && <AssignForm aCase={aCase} />}
      <Accordion label="Ajouter une note interne">
        <NoteForm id={aCase.id} />
      </Accordion>
    </section>
  );
}
