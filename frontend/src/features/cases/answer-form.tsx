import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, useRef, useState } from "react";
import { answerCase } from "@/api/complaints/complaints";
import type { Answer, CaseView } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { useDraft } from "@/shared/drafts";
import { fromMarks, openFields } from "@/shared/template-text";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { type AnswerDraft, answerKey, blankAnswer } from "./answer-draft";
import { AnswerFiles, leavesByMail } from "./answer-files";
import { AnswerPreview, toldTo } from "./answer-preview";
import { AnswerText } from "./answer-text";
import { givenBy, MeansFields } from "./means-fields";
import { TemplateInsertion } from "./template-insertion";

type Props = {
  aCase: CaseView;
  /** What has left, and how. */
  onSent: (how: string) => void;
};

export function AnswerForm({ aCase, onSent }: Props) {
  const [draft, keep] = useDraft<AnswerDraft>(answerKey(aCase.id), blankAnswer);
  const [step, setStep] = useState<"writing" | "incomplete" | "reading">("writing");
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const answer = useAct(
    (body: Answer, init) => answerCase(aCase.id, body, init),
    () => {
      onSent(toldTo(aCase, draft));
      keep(undefined);
    },
    { done: "Réponse envoyée." },
  );
  useFocusOnceQualified(aCase, form);
  const unfilled = openFields(draft.message);
  const ready = draft.message.trim() !== "" && unfilled.length === 0;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (step !== "reading") {
      setStep(ready ? "reading" : "incomplete");
      if (!ready) (box.current ?? form.current?.querySelector("textarea"))?.focus();
    } else if (!answer.isPending) answer.mutate(bodyOf(aCase, draft));
  };
  return (
    <form ref={form} onSubmit={submit}>
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
          <TemplateInsertion
            aCase={aCase}
            draft={draft}
            keep={keep}
            told={step === "incomplete"}
            onInserted={() => setTimeout(() => box.current?.focus())}
          >
            <AnswerText draft={draft} keep={keep} box={box} error={faultOf(step === "incomplete", draft)} />
          </TemplateInsertion>
          <MeansFields label="Comment la réponse est donnée" draft={draft} keep={keep} aCase={aCase} />
          <AnswerFiles aCase={aCase} draft={draft} keep={keep} />
          <Button type="submit">Relire avant l’envoi</Button>
        </>
      )}
    </form>
  );
}

function faultOf(told: boolean, { message }: AnswerDraft): string | undefined {
  if (!told) return undefined;
  const unfilled = openFields(message);
  if (unfilled.length > 0) return `Complétez d’abord : ${unfilled.join(", ")}`;
  return message.trim() === "" ? "Écrivez la réponse." : undefined;
}

/** Who has just said what the request is about goes on with its answer. */
function useFocusOnceQualified({ scope }: CaseView, form: React.RefObject<HTMLFormElement | null>) {
  const before = useRef(scope);
  useEffect(() => {
    if (before.current === "TO_QUALIFY" && scope !== "TO_QUALIFY") {
      form.current?.querySelector<HTMLElement>("textarea, input, button")?.focus();
    }
    before.current = scope;
  }, [scope, form]);
}

function bodyOf(aCase: CaseView, draft: AnswerDraft): Answer {
  return {
    template: draft.template || undefined,
    message: fromMarks(draft.message),
    attachments: leavesByMail(aCase, draft) && draft.attachments?.length ? draft.attachments : undefined,
    ...givenBy(draft),
  };
}
