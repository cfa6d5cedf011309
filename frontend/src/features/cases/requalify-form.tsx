import { useEffect, useRef } from "react";
import { z } from "zod";
import { asRead } from "@/api/client";
import { requalifyCase, useListThemes } from "@/api/complaints/complaints";
import { CaseKind, type CaseView, type Requalify, Scope } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { useDraftForm } from "@/shared/drafts";
import { kindLabels, scopeLabels } from "@/shared/labels";
import { useUser } from "@/shared/session";
import { ActButton } from "@/shared/ui/act-button";
import { Form } from "@/shared/ui/form";
import { FormSelect, FormText } from "@/shared/ui/form-fields";

const schema = z.object({
  kind: z.enum(CaseKind),
  scope: z.enum(Scope),
  theme: z.string().trim().max(100, "Ce thème est trop long : 100 caractères au plus."),
});

/** Most requests are not about reception: saying what they are is the commonest act of the desk. */
export function RequalifyForm({ aCase }: { aCase: CaseView }) {
  const { kind, scope, theme = "" } = aCase;
  const form = useDraftForm({
    key: `requalify.${aCase.id}`,
    schema,
    defaults: { kind, scope, theme },
  });
  const user = useUser();
  // The ministry's administrators work for no prefecture: nothing is proposed to them.
  const themes = useListThemes(undefined, { query: { enabled: user.prefecture !== undefined } });
  const typed = form.formState.isDirty || form.hadDraft;
  const seen = useRef(aCase.version);
  // What changed meanwhile is taken over, but never on top of what is being typed.
  useEffect(() => {
    if (seen.current === aCase.version) return;
    seen.current = aCase.version;
    if (typed) return;
    form.reset({ kind, scope, theme });
    form.clearDraft();
  });
  const requalify = useAct(
    (body: Requalify, init) => requalifyCase(aCase.id, body, asRead(init, aCase.version)),
    () => {
      form.reset(form.getValues());
      form.clearDraft();
    },
    { done: "La demande est requalifiée." },
  );
  return (
    <Form
      form={form}
      act={requalify}
      onSend={(values) =>
        requalify.mutate({
          ...values,
          theme: values.theme || undefined,
        })
      }
    >
      <FormSelect form={form} name="kind" label="Type" labels={kindLabels} />
      <FormSelect form={form} name="scope" label="Champ" labels={scopeLabels} />
      <FormText
        form={form}
        name="theme"
        label="Thème (facultatif)"
        suggestions={themes.data?.items.map((item) => item.theme)}
      />
      <ActButton type="submit" pending={requalify.isPending}>
        Requalifier
      </ActButton>
    </Form>
  );
}
