import { useNavigate } from "react-router";
import { z } from "zod";
import { drawReplyControl } from "@/api/complaints/complaints";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { paths } from "@/shared/paths";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormSelect, FormSiteSelect, FormText } from "@/shared/ui/form-fields";
import { sizeField } from "./draw-fields";
import { pastQuarters, quarterLabel } from "./labels";

const schema = z.object({
  site: z.string().min(1, "Choisissez le site."),
  quarter: z.string(),
  size: sizeField,
});

export function DrawForm() {
  const navigate = useNavigate();
  const quarters = pastQuarters(new Date());
  const form = useDraftForm({
    key: "draw-control",
    schema,
    defaults: { site: "", quarter: quarters[0] ?? "", size: "20" },
  });
  const draw = useAct(
    ({ site, quarter, size }: z.output<typeof schema>, init) =>
      drawReplyControl({ site, quarter, size: Number(size) }, init),
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
        <ActButton type="submit" pending={draw.isPending}>
          Tirer l’échantillon
        </ActButton>
      </Form>
    </details>
  );
}
