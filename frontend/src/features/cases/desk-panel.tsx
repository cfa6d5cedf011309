import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import type { CaseView } from "@/api/complaints/model";
import { handlesCases, useUser } from "@/shared/session";
import { AssignForm } from "./assign-form";
import { NoteForm } from "./note-form";

/** What stays between agents. */
export function DeskPanel({ found }: { found: CaseView }) {
  const user = useUser();
  if (!handlesCases(user) || !found.handled) return null;
  return (
    <section aria-labelledby="desk" className="fr-mb-3w">
      <h2 id="desk" className="fr-h6">
        Entre agents
      </h2>
      {found.state !== "CLOSED" && <AssignForm found={found} />}
      <Accordion label="Ajouter une note interne">
        <NoteForm id={found.id} />
      </Accordion>
    </section>
  );
}
