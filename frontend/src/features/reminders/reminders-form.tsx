import { z } from "zod";
import { ifMatch } from "@/api/client";
import type { ReminderAddresses, RemindersView } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { formatDay } from "@/shared/format";
import { may, type Role, useUser } from "@/shared/session";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormText } from "@/shared/ui/form-fields";

const address = z.union([
  z.literal(""),
  z.email("Cette adresse n’est pas complète. Exemple : service@domaine.fr"),
]);
const schema = z.object({ deskEmail: address, managerEmail: address });

type Props = {
  /** Of which service: each keeps its own addresses, in the same form. */
  of: string;
  reminders: RemindersView;
  deskLabel: string;
  /** Who may set them. */
  roles: readonly Role[];
  set: (site: string, addresses: ReminderAddresses, init: RequestInit) => Promise<RemindersView>;
};

export function RemindersForm({ of, reminders, deskLabel, roles, set }: Props) {
  const user = useUser();
  const form = useDraftForm({
    key: `reminders.${of}.${reminders.site}`,
    schema,
    defaults: { deskEmail: reminders.deskEmail ?? "", managerEmail: reminders.managerEmail ?? "" },
  });
  const keep = useAct(
    ({ deskEmail, managerEmail }: z.output<typeof schema>) =>
      set(
        reminders.site,
        { deskEmail: deskEmail || undefined, managerEmail: managerEmail || undefined },
        ifMatch(reminders.version),
      ),
    () => form.clearDraft(),
    { done: "Les adresses sont enregistrées." },
  );
  if (!may(user, roles)) return <Addresses reminders={reminders} />;
  return (
    <Form form={form} act={keep} onSend={keep.mutate}>
      <FormText
        form={form}
        name="deskEmail"
        label={`${deskLabel} (facultatif)`}
        hint="Une boîte de service plutôt que celle d’une personne ; vide, le site ne reçoit pas de rappel"
      />
      <FormText form={form} name="managerEmail" label="Boîte du responsable qualité (facultatif)" />
      <LastDigest reminders={reminders} />
      <ActButton type="submit" pending={keep.isPending}>
        Enregistrer les adresses
      </ActButton>
    </Form>
  );
}

function Addresses({ reminders }: { reminders: RemindersView }) {
  return (
    <>
      <p>Service : {reminders.deskEmail ?? "pas de rappel"}</p>
      <p>Responsable qualité : {reminders.managerEmail ?? "pas de rappel"}</p>
      <LastDigest reminders={reminders} />
    </>
  );
}

function LastDigest({ reminders }: { reminders: RemindersView }) {
  return (
    <p className="mention">
      {reminders.lastDigest
        ? `Dernier rappel préparé le ${formatDay(reminders.lastDigest)}.`
        : "Aucun rappel n’a encore été préparé."}
    </p>
  );
}
