import { useNavigate } from "react-router";
import { z } from "zod";
import { drawReplyControl } from "@/api/complaints/complaints";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { paths } from "@/shared/paths";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormSelect, FormSiteSelect, FormText } from "@/shared/ui/form-fields";
import { seedField, sizeField } from "./draw-fields";
import { pastQuarters, quarterLabel } from "./labels";

const schema = z.object({
  site: z.string().min(1, "Choisissez le site."),
  quarter: z.string(),
  size: sizeField,
  seed: seedField,
});

export function DrawForm() {
  const navigate = useNavigate();
  const quarters = pastQuarters(new Date());
  const form = useDraftForm({
    key: "draw-control",
    schema,
    defaults: { site: "", quarter: quarters[0] ?? "", size: "20", seed: "" },
  });
  const draw = useAct(
    ({ site, quarter, size, seed }: z.output<typeof schema>, init) =>
      drawReplyControl({ site, quarter, size: Number(size), seed: seed ? Number(seed) : undefined }, init),
    (control) => {
      form.clearDraft();
      void navigate(paths.replyControl(control.id));
    },
    { done: "L’échantillon est tiré." },
  );
  return (
    <details className="fr-mb-3w">
      <summary className="fr-mb-2w">Tirer un échantillon</summary>
      <Form form={form} act={draw} onSend={draw.mutate} className="narrow">
        <FormSiteSelect form={form} name="site" />
        <FormSelect
          form={form}
          name="quarter"
          label="Trimestre des réponses"
          labels={Object.fromEntries(quarters.map((quarter) => [quarter, quarterLabel(quarter)]))}
        />
        <FormText form={form} name="size" label="Nombre de réponses" />
        <FormText
          form={form}
          name="seed"
          label="Numéro du tirage (facultatif)"
          hint="Le même numéro redonne le même échantillon ; vide, il est tiré au sort"
        />
        <ActButton type="submit" pending={draw.isPending}>
          Tirer l’échantillon
        </ActButton>
      </Form>
    </details>
  );
}
