import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { z } from "zod";
import { transferCase } from "@/api/complaints/complaints";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { ProblemAlert } from "@/shared/ui/problem-alert";

const schema = z.object({
  recipient: z.string().trim().min(1, "Indiquez le service destinataire.").max(200),
  note: z.string().max(2000),
});

export function TransferForm({ id }: { id: string }) {
  const form = useDraftForm({ key: `transfer.${id}`, schema, defaults: { recipient: "", note: "" } });
  const transfer = useAct(
    ({ recipient, note }: z.output<typeof schema>, init) =>
      transferCase(id, { recipient, note: note || undefined }, init),
    () => form.clearDraft(),
  );
  const { errors } = form.formState;
  return (
    <form noValidate onSubmit={form.handleSubmit((values) => transfer.mutate(values))}>
      {transfer.isError && <ProblemAlert error={transfer.error} />}
      <p className="mention">La personne est prévenue du service qui a reçu son message.</p>
      <Input
        label="Service destinataire"
        state={errors.recipient ? "error" : "default"}
        stateRelatedMessage={errors.recipient?.message}
        nativeInputProps={form.register("recipient")}
      />
      <Input
        textArea
        label="Note pour ce service (facultatif)"
        nativeTextAreaProps={{ rows: 2, ...form.register("note") }}
      />
      <Button type="submit" disabled={transfer.isPending}>
        Transférer
      </Button>
    </form>
  );
}
