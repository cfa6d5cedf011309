import { Input } from "@codegouvfr/react-dsfr/Input";
import { z } from "zod";
import { correctCase } from "@/api/complaints/complaints";
import type { CaseCorrection, CaseView, Channel } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { formatDay } from "@/shared/format";
import { channelLabels } from "@/shared/labels";
import { daysAgo, today } from "@/shared/periods";
import { may, useUser } from "@/shared/session";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormSelect, FormText } from "@/shared/ui/form-fields";

const schema = z.object({
  channel: z.string(),
  bureau: z.string().max(100),
  subject: z.string().max(200),
  name: z.string().max(200),
  email: z.union([z.literal(""), z.email("Cette adresse n’est pas complète. Exemple : nom@domaine.fr")]),
  postalAddress: z.string().max(500),
  answeredOn: z
    .string()
    .refine((day) => day === "" || day <= today(), "La date de réponse ne peut pas être à venir."),
  reason: z.string().trim().min(1, "Indiquez pourquoi vous corrigez.").max(2000),
});

/** What was recorded wrongly. The day of receipt and the message stay as they came. */
export function CorrectForm({ aCase }: { aCase: CaseView }) {
  const form = useDraftForm({
    key: `correct.${aCase.id}`,
    schema,
    defaults: { ...valuesOf(aCase), reason: "" },
  });
  const correct = useAct(
    (values: z.output<typeof schema>, init) => correctCase(aCase.id, bodyOf(values, aCase), init),
    () => form.clearDraft(),
    { done: "L’enregistrement est corrigé." },
  );
  const { errors } = form.formState;
  const mayDate = may(useUser(), ["quality-manager"]) && aCase.answeredOn !== undefined;
  const day = form.watch("answeredOn");
  return (
    <Form form={form} act={correct} onSend={correct.mutate}>
      <p className="mention">
        La date de réception ({formatDay(aCase.receivedOn)}) et le message ne se corrigent pas. La correction
        reste dans l’historique.
      </p>
      <FormSelect form={form} name="channel" label="Canal" labels={channelLabels} />
      <FormText form={form} name="bureau" label="Bureau (facultatif)" />
      <FormText form={form} name="subject" label="Objet (facultatif)" />
      <FormText form={form} name="name" label="Nom (facultatif)" />
      <FormText form={form} name="email" label="Courriel (facultatif)" />
      <FormText form={form} name="postalAddress" label="Adresse postale (facultatif)" rows={3} />
      {mayDate && (
        <>
          <Input
            label="Réponse donnée le"
            hintText="Le délai est mesuré de nouveau ; les statistiques du mois suivent"
            state={errors.answeredOn ? "error" : "default"}
            stateRelatedMessage={errors.answeredOn?.message}
            nativeInputProps={{
              type: "date",
              min: aCase.receivedOn,
              max: today(),
              ...form.register("answeredOn"),
            }}
          />
          {day !== aCase.answeredOn && day !== "" && day < daysAgo(60) && (
            <p className="fr-message fr-message--warning fr-mb-2w" role="status">
              Cette réponse aurait plus de 60 jours : vérifiez l’année.
            </p>
          )}
        </>
      )}
      <Input
        label="Pourquoi cette correction ?"
        hintText="Lu par vos collègues seulement"
        state={errors.reason ? "error" : "default"}
        stateRelatedMessage={errors.reason?.message}
        nativeInputProps={form.register("reason")}
      />
      <ActButton type="submit" pending={correct.isPending}>
        Corriger
      </ActButton>
    </Form>
  );
}

function valuesOf(aCase: CaseView) {
  return {
    channel: aCase.channel as string,
    bureau: aCase.bureau ?? "",
    subject: aCase.subject ?? "",
    name: aCase.person?.name ?? "",
    email: aCase.person?.email ?? "",
    postalAddress: aCase.person?.postalAddress ?? "",
    answeredOn: aCase.answeredOn ?? "",
  };
}

function bodyOf(
  { channel, bureau, subject, name, email, postalAddress, answeredOn, reason }: z.output<typeof schema>,
  aCase: CaseView,
): CaseCorrection {
  return {
    channel: channel as Channel,
    bureau: bureau.trim() || undefined,
    subject: subject.trim() || undefined,
    person: { name: name || undefined, email: email || undefined, postalAddress: postalAddress || undefined },
    answeredOn: answeredOn && answeredOn !== aCase.answeredOn ? answeredOn : undefined,
    reason,
  };
}
