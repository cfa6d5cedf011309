import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { RadioButtons } from "@codegouvfr/react-dsfr/RadioButtons";
import { z } from "zod";
import { transferCase, useListPublicSites } from "@/api/complaints/complaints";
import type { CaseView, Transfer } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormSiteSelect } from "@/shared/ui/form-fields";

const destinations = [
  { value: "BUREAU", label: "Un bureau de ce site" },
  {
    value: "SITE",
    label: "Un autre site",
    hintText: "Il traitera la demande à votre place ; vous en gardez la trace.",
  },
  { value: "ADMINISTRATION", label: "Une autre administration" },
] as const;

const schema = z
  .object({
    to: z.enum(["BUREAU", "SITE", "ADMINISTRATION"]),
    site: z.string(),
    recipient: z.string().trim().max(200),
    note: z.string().max(2000),
  })
  .refine((values) => values.to === "SITE" || values.recipient !== "", {
    path: ["recipient"],
    message: "Indiquez le service destinataire.",
  })
  .refine((values) => values.to !== "SITE" || values.site !== "", {
    path: ["site"],
    message: "Choisissez le site destinataire.",
  });

const bodyOf = ({ to, site, recipient, note }: z.output<typeof schema>): Transfer =>
  to === "SITE" ? { to, site, note: note || undefined } : { to, recipient, note: note || undefined };

export function TransferForm({ aCase }: { aCase: CaseView }) {
  const form = useDraftForm({
    key: `transfer.${aCase.id}`,
    schema,
    defaults: { to: "BUREAU", site: "", recipient: "", note: "" },
  });
  const transfer = useAct(
    (values: z.output<typeof schema>, init) => transferCase(aCase.id, bodyOf(values), init),
    () => form.clearDraft(),
    { done: "La demande est transférée." },
  );
  const { errors } = form.formState;
  const sites = useListPublicSites();
  const to = form.watch("to");
  return (
    <Form form={form} act={transfer} onSend={transfer.mutate}>
      <p className="mention">
        {aCase.person?.email
          ? "La personne est prévenue par courriel du service qui a reçu son message."
          : "La personne lira sur sa page de suivi quel service a reçu son message."}
      </p>
      {aCase.late && to === "SITE" && (
        <Alert
          small
          severity="info"
          description="Le délai de cette demande est passé : elle reste comptée en retard dans les chiffres de votre site."
        />
      )}
      <RadioButtons
        legend="Transférer à"
        options={destinations.map(({ value, ...option }) => ({
          ...option,
          nativeInputProps: { value, ...form.register("to") },
        }))}
      />
      {to === "SITE" ? (
        <FormSiteSelect
          form={form}
          name="site"
          label="Site destinataire"
          sites={(sites.data?.items ?? []).filter((site) => site.code !== aCase.site)}
        />
      ) : (
        <Input
          label="Service destinataire"
          state={errors.recipient ? "error" : "default"}
          stateRelatedMessage={errors.recipient?.message}
          nativeInputProps={form.register("recipient")}
        />
      )}
      <Input
        textArea
        label="Note pour ce service (facultatif)"
        nativeTextAreaProps={{ rows: 2, ...form.register("note") }}
      />
      <ActButton type="submit" pending={transfer.isPending}>
        Transférer
      </ActButton>
    </Form>
  );
}
