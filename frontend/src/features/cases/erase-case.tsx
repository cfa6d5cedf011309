import { useState } from "react";
import { z } from "zod";
import { eraseCaseForPerson, eraseCaseForPersonRoles } from "@/api/complaints/complaints";
import type { CaseView } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { may, useUser } from "@/shared/session";
import { ActButton } from "@/shared/ui/act-button";
import { Confirm } from "@/shared/ui/confirm";
import { Form } from "@/shared/ui/form";
import { FormText } from "@/shared/ui/form-fields";

const schema = z.object({
  reason: z
    .string()
    .trim()
    .min(1, "Dites comment la personne l’a demandé.")
    .max(1000, "Ce motif est trop long : 1 000 caractères au plus."),
});

/** For a person who asks for it and has no link any more. */
export function EraseCase({ aCase }: { aCase: CaseView }) {
  const mayErase = may(useUser(), eraseCaseForPersonRoles);
  if (!mayErase || !aCase.handled || aCase.anonymised) return null;
  return (
    <details className="fr-mb-3w">
      <summary className="fr-mb-2w">Effacer les données de la personne, à sa demande</summary>
      <ErasureForm aCase={aCase} />
    </details>
  );
}

function ErasureForm({ aCase }: { aCase: CaseView }) {
  const [asked, setAsked] = useState<string>();
  const form = useDraftForm({ key: `erase.${aCase.id}`, schema, defaults: { reason: "" } });
  const erase = useAct(
    (reason: string, init) => eraseCaseForPerson(aCase.id, { reason }, init),
    () => form.clearDraft(),
    { done: "Les données de la personne sont effacées." },
  );
  return (
    <Form form={form} act={erase} onSend={({ reason }) => setAsked(reason)}>
      <FormText
        form={form}
        name="reason"
        label="Comment la personne l’a demandé, et comment vous l’avez reconnue"
        hint="Gardé dans l’historique : n’y écrivez ni nom ni adresse"
      />
      <ActButton type="submit" priority="secondary" pending={erase.isPending}>
        Effacer les données
      </ActButton>
      <Confirm
        open={asked !== undefined}
        title="Effacer les données de cette demande ?"
        confirmLabel="Effacer pour toujours"
        onConfirm={() => erase.mutate(asked ?? "")}
        onClose={() => setAsked(undefined)}
      >
        <p>
          Le message, la réponse, le nom, les adresses, les notes, les pièces jointes et les courriels qui
          attendent sont effacés pour toujours : personne ne pourra les retrouver.
          {aCase.owedAnswer && !aCase.answeredOn && " La personne ne recevra pas de réponse."} Les dates et
          les nombres restent dans les statistiques.
        </p>
      </Confirm>
    </Form>
  );
}
