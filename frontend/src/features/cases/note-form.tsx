import { noteCase } from "@/api/complaints/complaints";
import { TextAct } from "./text-act";

/** What colleagues tell each other: the person never reads it. */
export function NoteForm({ id }: { id: string }) {
  return (
    <TextAct
      draft={`note.${id}`}
      label="Note interne"
      hint="Lue par vos collègues seulement, jamais par la personne"
      done="La note est ajoutée."
      submitLabel="Ajouter la note"
      act={(text, init) => noteCase(id, { text }, init)}
    />
  );
}
