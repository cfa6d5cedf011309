import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { RadioButtons } from "@codegouvfr/react-dsfr/RadioButtons";
import { Select } from "@codegouvfr/react-dsfr/Select";
import { z } from "zod";
import { transferCase, useListPublicSites } from "@/api/complaints/complaints";
import type { CaseView, Transfer } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { ProblemAlert } from "@/shared/ui/problem-alert";

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
  );
  const { errors } = form.formState;
  const to = form.watch("to");
  return (
    <form noValidate onSubmit={form.handleSubmit((values) => transfer.mutate(values))}>
      {transfer.isError && <ProblemAlert error={transfer.error} />}
      <p className="mention">
        {aCase.person?.email
          ? "La personne est prévenue par courriel du service qui a reçu son message."
          : "La personne lira sur sa page de suivi quel service a reçu son message."}
      </p>
      <RadioButtons
        legend="Transférer à"
        options={destinations.map(({ value, ...option }) => ({
          ...option,
          nativeInputProps: { value, ...form.register("to") },
        }))}
      />
      {to === "SITE" ? (
        <Select
          label="Site destinataire"
          state={errors.site ? "error" : "default"}
          stateRelatedMessage={errors.site?.message}
          nativeSelectProps={form.register("site")}
        >
          <SiteOptions except={aCase.site} />
        </Select>
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
      <Button type="submit" disabled={transfer.isPending}>
        Transférer
      </Button>
    </form>
  );
}

function SiteOptions({ except }: { except: string }) {
  const sites = useListPublicSites();
  return (
    <>
      <option value="">Choisir un site</option>
      {sites.data?.items
        .filter((site) => site.code !== except)
        .map((site) => (
          <option key={site.code} value={site.code}>
            {site.name}
          </option>
        ))}
    </>
  );
}
