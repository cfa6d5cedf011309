import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { answerCase, useListReplyTemplates } from "@/api/complaints/complaints";
import type { Answer, AnswerMeans, CaseView } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { useDraft } from "@/shared/drafts";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { type AnswerDraft, blankAnswer } from "./answer-draft";
import { AnswerPreview } from "./answer-preview";
import { Choice } from "./choice";
import { MeansFields } from "./means-fields";
import { fillTemplate, openFields } from "./template-text";

export function AnswerForm({ aCase }: { aCase: CaseView }) {
  const [draft, keep] = useDraft<AnswerDraft>(`answer.${aCase.id}`, blankAnswer);
  const [step, setStep] = useState<"writing" | "incomplete" | "reading">("writing");
  const answer = useAct(
    (body: Answer, init) => answerCase(aCase.id, body, init),
    () => keep(undefined),
    { done: "Réponse envoyée." },
  );
  const unfilled = openFields(draft.message);
  const ready = draft.message.trim() !== "" && unfilled.length === 0;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (step !== "reading") setStep(ready ? "reading" : "incomplete");
    else if (!answer.isPending) answer.mutate(bodyOf(draft));
  };
  return (
    <form onSubmit={submit}>
      {answer.isError && <ProblemAlert error={answer.error} />}
      {step === "reading" ? (
        <AnswerPreview
          aCase={aCase}
          draft={draft}
          pending={answer.isPending}
          onEdit={() => setStep("writing")}
        />
      ) : (
        <>
          <TemplateChoice aCase={aCase} draft={draft} keep={keep} />
          <Input
            textArea
            label="Réponse"
            state={step === "incomplete" && !ready ? "error" : "default"}
            stateRelatedMessage={
              unfilled.length > 0 ? `Complétez d’abord : ${unfilled.join(", ")}` : "Écrivez la réponse."
            }
            nativeTextAreaProps={{
              rows: 10,
              value: draft.message,
              onChange: (event) => keep({ ...draft, message: event.currentTarget.value }),
            }}
          />
          <MeansFields label="Comment la réponse est donnée" draft={draft} keep={keep} aCase={aCase} />
          <Button type="submit">Relire avant l’envoi</Button>
        </>
      )}
    </form>
  );
}

function bodyOf({ template, message, means, answeredOn }: AnswerDraft): Answer {
  return {
    template: template || undefined,
    message,
    means: (means as AnswerMeans) || undefined,
    answeredOn: (means && answeredOn) || undefined,
  };
}

type TemplateProps = { aCase: CaseView; draft: AnswerDraft; keep: (draft: AnswerDraft) => void };

function TemplateChoice({ aCase, draft, keep }: TemplateProps) {
  const templates = useListReplyTemplates();
  const items = (templates.data?.items ?? []).filter(
    ({ use, language }) => use === "ANSWER" && language === aCase.language,
  );
  const choose = (id: string) => {
    const template = items.find((candidate) => candidate.id === id);
    keep({ ...draft, template: id, message: template ? fillTemplate(template.body, aCase) : draft.message });
  };
  return (
    <Choice
      label="Modèle de réponse"
      hint="Modèles validés en comité local des usagers"
      value={draft.template}
      labels={Object.fromEntries(items.map((template) => [template.id, template.title]))}
      none="Sans modèle"
      onChange={choose}
    />
  );
}
