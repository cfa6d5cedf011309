import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { z } from "zod";
import { ifMatch } from "@/api/client";
import type { ReminderAddresses, RemindersView } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { formatDay } from "@/shared/format";
import { isManager, useUser } from "@/shared/session";
import { FormText } from "@/shared/ui/form-fields";
import { ProblemAlert } from "@/shared/ui/problem-alert";

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
  set: (site: string, addresses: ReminderAddresses, init: RequestInit) => Promise<RemindersView>;
};

export function RemindersForm({ of, reminders, deskLabel, set }: Props) {
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
  );
  if (!isManager(user)) return <Addresses reminders={reminders} />;
  return (
    <form noValidate onSubmit={form.handleSubmit((values) => keep.mutate(values))}>
      {keep.isError && <ProblemAlert error={keep.error} />}
      {keep.isSuccess && (
        <Alert className="fr-mb-2w" severity="success" small description="Les adresses sont enregistrées." />
      )}
      <FormText
        form={form}
        name="deskEmail"
        label={`${deskLabel} (facultatif)`}
        hint="Une boîte de service plutôt que celle d’une personne ; vide, le site ne reçoit pas de rappel"
      />
      <FormText form={form} name="managerEmail" label="Boîte du responsable qualité (facultatif)" />
      <LastDigest reminders={reminders} />
      <Button type="submit" disabled={keep.isPending}>
        Enregistrer les adresses
      </Button>
    </form>
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
