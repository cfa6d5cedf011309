import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { Select } from "@codegouvfr/react-dsfr/Select";
import { useState } from "react";
import { answerCase, useListReplyTemplates } from "@/api/complaints/complaints";
import type { Answer, CaseView } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { useDraft } from "@/shared/drafts";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { AnswerPreview } from "./answer-preview";
import { fillTemplate, openFields } from "./template-text";

type Draft = { template: string; message: string };

export function AnswerForm({ found }: { found: CaseView }) {
  const templates = useListReplyTemplates();
  const [draft, keep] = useDraft<Draft>(`answer.${found.id}`, { template: "", message: "" });
  const [previewing, setPreviewing] = useState(false);
  const answer = useAct(
    (body: Answer, init) => answerCase(found.id, body, init),
    () => keep(undefined),
  );
  const choose = (id: string) => {
    const template = templates.data?.items.find((candidate) => candidate.id === id);
    keep({
      template: id,
      message: template ? fillTemplate(template.body, found) : draft.message,
    });
  };
  const unfilled = openFields(draft.message);
  const ready = draft.message.trim() !== "" && unfilled.length === 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!previewing) setPreviewing(true);
        else if (ready && !answer.isPending)
          answer.mutate({ template: draft.template || undefined, message: draft.message });
      }}
    >
      {answer.isError && <ProblemAlert error={answer.error} />}
      {previewing && ready ? (
        <AnswerPreview
          found={found}
          message={draft.message}
          pending={answer.isPending}
          onEdit={() => setPreviewing(false)}
        />
      ) : (
        <>
          <Select
            label="Modèle de réponse"
            hint="Modèles validés en comité local des usagers"
            nativeSelectProps={{
              value: draft.template,
              onChange: (event) => choose(event.currentTarget.value),
            }}
          >
            <option value="">Sans modèle</option>
            {templates.data?.items.map((template) => (
              <option key={template.id} value={template.id}>
                {template.title}
              </option>
            ))}
          </Select>
          <Input
            textArea
            label="Réponse"
            state={previewing && !ready ? "error" : "default"}
            stateRelatedMessage={
              unfilled.length > 0 ? `Complétez d’abord : ${unfilled.join(", ")}` : "Écrivez la réponse."
            }
            nativeTextAreaProps={{
              rows: 10,
              value: draft.message,
              onChange: (event) => keep({ ...draft, message: event.currentTarget.value }),
            }}
          />
          <Button type="submit">Relire avant l’envoi</Button>
        </>
      )}
    </form>
  );
}
