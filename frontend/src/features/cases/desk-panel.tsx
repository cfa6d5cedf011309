import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import type { CaseView } from "@/api/complaints/model";
import { AssignForm } from "./assign-form";
import { NoteForm } from "./note-form";

/** What stays between agents. */
export function DeskPanel({ aCase }: { aCase: CaseView }) {
  const mayAssign = aCase.steps.includes("ASSIGNMENT");
  const mayNote = aCase.steps.includes("NOTE");
  if (!mayAssign && !mayNote) return null;
  return (
    <section aria-labelledby="desk" className="fr-mb-3w">
      <h2 id="desk" className="fr-h6">
        Entre agents
      </h2>
      {mayAssign && <AssignForm aCase={aCase} />}
      {mayNote && (
        <Accordion label="Ajouter une note interne">
          <NoteForm id={aCase.id} />
        </Accordion>
      )}
    </section>
  );
}
