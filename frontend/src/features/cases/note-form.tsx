import { useState } from "react";
import { noteCase } from "@/api/complaints/complaints";
import { TextAct } from "./text-act";

/** What colleagues tell each other: the person never reads it. */
export function NoteForm({ id }: { id: string }) {
  // A note that was kept leaves an empty form for the next one.
  const [written, setWritten] = useState(0);
  return (
    <TextAct
      key={written}
      label="Note interne"
      hint="Lue par vos collègues seulement, jamais par la personne"
      done="La note est ajoutée."
      submitLabel="Ajouter la note"
      act={async (text, init) => {
        await noteCase(id, { text }, init);
        setWritten(written + 1);
      }}
    />
  );
}
