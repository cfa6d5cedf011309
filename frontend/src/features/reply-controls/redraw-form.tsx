import { useNavigate } from "react-router";
import { z } from "zod";
import { redrawReplyControl } from "@/api/complaints/complaints";
import type { ReplyControlView } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { paths } from "@/shared/paths";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormText } from "@/shared/ui/form-fields";
import { sizeField } from "./draw-fields";

const schema = z.object({
  reason: z.string().trim().min(1, "Dites pourquoi vous tirez de nouveau.").max(1000),
  size: sizeField,
});

/** Another draw takes the place of this one, whose grids stay readable. */
export function RedrawForm({ control }: { control: ReplyControlView }) {
  const navigate = useNavigate();
  const form = useDraftForm({
    key: `redraw-control.${control.id}`,
    schema,
    defaults: { reason: "", size: String(Math.max(control.drawn, 1)) },
  });
  const redraw = useAct(
    ({ reason, size }: z.output<typeof schema>, init) =>
      redrawReplyControl(control.id, { reason, size: Number(size) }, init),
    (drawn) => {
      form.clearDraft();
      void navigate(paths.replyControl(drawn.id));
    },
    { done: "Un autre échantillon est tiré." },
  );
  return (
    <details className="fr-my-3w">
      <summary className="fr-mb-2w">Tirer de nouveau cet échantillon</summary>
      <Form form={form} act={redraw} onSend={redraw.mutate} className="narrow">
        <p className="mention">
          Parmi les réponses telles qu’elles sont maintenant. Ce tirage-ci et ses grilles restent lisibles,
          mais ne comptent plus.
        </p>
        <FormText form={form} name="reason" label="Pourquoi tirer de nouveau ?" rows={2} />
        <FormText form={form} name="size" label="Nombre de réponses" />
        <ActButton type="submit" pending={redraw.isPending}>
          Tirer de nouveau
        </ActButton>
      </Form>
    </details>
  );
}
