import { Button } from "@codegouvfr/react-dsfr/Button";
import { type ReactNode, useState } from "react";
import type { Form, Question } from "@/api/surveys/model";
import { m } from "@/paraglide/messages";
import { useDraft } from "@/shared/drafts";
import { ActButton } from "@/shared/ui/act-button";
import { FaultSummary } from "@/shared/ui/fault-summary";
import { type Answers, askedQuestions, missingQuestions } from "./answers";
import { QuestionField } from "./question-field";
import { textOf } from "./text";

type Props = {
  form: Form;
  /** Under which name the answers typed so far are kept on the device. */
  draft: string;
  sending: boolean;
  submitLabel: string;
  /** Shown just above the button: what went wrong, or more to fill in. */
  children?: ReactNode;
  onSubmit: (answers: Answers, clear: () => void) => void;
};

/** Our own renderer: the design system's inputs, one page, conditions followed as one answers. */
export function QuestionnaireForm({ form, draft, sending, submitLabel, children, onSubmit }: Props) {
  const [answers, setAnswers] = useDraft<Answers>(draft, {}, "visit");
  /** How often it was sent with something missing. */
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 ? missingQuestions(form, answers) : [];
  const submit = () => {
    if (missingQuestions(form, answers).length > 0) setAttempt(attempt + 1);
    else onSubmit(answers, () => setAnswers(undefined));
  };
  return (
    <form
      className="narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) submit();
      }}
    >
      <FaultSummary
        attempt={attempt}
        faults={missing.map(({ code, label }) => ({ field: code, message: textOf(label) }))}
        onGo={(code) =>
          document.querySelector<HTMLElement>(`#question-${code} :is(input, textarea, select)`)?.focus()
        }
      />
      {groupsOf(form, askedQuestions(form, answers)).map(({ theme, questions }) => (
        <section key={questions[0]?.code}>
          {theme && <h2 className="fr-h5 fr-mt-4w">{theme}</h2>}
          {questions.map((question) => (
            <QuestionField
              key={question.code}
              question={question}
              answer={answers[question.code]}
              error={missing.includes(question) ? m.survey_required() : undefined}
              onAnswer={(answer) => setAnswers({ ...answers, [question.code]: answer })}
            />
          ))}
        </section>
      ))}
      {children}
      <div className="inline">
        <ActButton type="submit" pending={sending}>
          {sending ? m.sending() : submitLabel}
        </ActButton>
        <Button
          type="button"
          priority="tertiary"
          disabled={sending}
          onClick={() => {
            setAnswers(undefined);
            setAttempt(0);
          }}
        >
          {m.draft_erase()}
        </Button>
      </div>
    </form>
  );
}

/** Questions in their order, headed by their theme when it changes. */
function groupsOf(form: Form, questions: Question[]) {
  const groups: { theme: string; questions: Question[] }[] = [];
  for (const question of questions) {
    const theme = textOf(form.themes.find((candidate) => candidate.code === question.theme)?.label);
    const last = groups.at(-1);
    if (last && last.theme === theme) last.questions.push(question);
    else groups.push({ theme, questions: [question] });
  }
  return groups;
}
