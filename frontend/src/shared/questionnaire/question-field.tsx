import { Checkbox } from "@codegouvfr/react-dsfr/Checkbox";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { RadioButtons } from "@codegouvfr/react-dsfr/RadioButtons";
import type { Question } from "@/api/surveys/model";
import type { Answer } from "./answers";
import { textOf } from "./text";

type Props = {
  question: Question;
  answer: Answer | undefined;
  error?: string;
  onAnswer: (answer: Answer) => void;
};

export function QuestionField({ question, answer, error, onAnswer }: Props) {
  const label = `${textOf(question.label)}${question.required ? " *" : ""}`;
  const shared = {
    id: `question-${question.code}`,
    state: error ? ("error" as const) : ("default" as const),
    stateRelatedMessage: error,
  };
  if (question.type === "FREE_TEXT") {
    return (
      <div id={shared.id}>
        <Input
          state={shared.state}
          stateRelatedMessage={error}
          textArea
          label={label}
          nativeTextAreaProps={{
            rows: 4,
            maxLength: 2000,
            value: String(answer ?? ""),
            onChange: (event) => onAnswer(event.currentTarget.value),
          }}
        />
      </div>
    );
  }
  if (question.type === "MULTIPLE_CHOICE") {
    const chosen = Array.isArray(answer) ? answer : [];
    const toggle = (code: string, on: boolean) =>
      onAnswer(on ? [...chosen, code] : chosen.filter((other) => other !== code));
    return (
      <Checkbox
        {...shared}
        legend={label}
        options={question.choices.map((choice) => ({
          label: textOf(choice.label),
          nativeInputProps: {
            checked: chosen.includes(choice.code),
            onChange: (event) => toggle(choice.code, event.currentTarget.checked),
          },
        }))}
      />
    );
  }
  return (
    <RadioButtons
      {...shared}
      legend={label}
      name={question.code}
      orientation={question.type === "SCORE" ? "horizontal" : "vertical"}
      options={optionsOf(question).map((option) => ({
        label: option.label,
        nativeInputProps: { checked: answer === option.answer, onChange: () => onAnswer(option.answer) },
      }))}
    />
  );
}

function optionsOf(question: Question): { label: string; answer: Answer }[] {
  if (question.type !== "SCORE") {
    return question.choices.map((choice) => ({ label: textOf(choice.label), answer: choice.code }));
  }
  const [low, high] = [question.lowest ?? 0, question.highest ?? 10];
  return Array.from({ length: high - low + 1 }, (_, i) => ({ label: String(low + i), answer: low + i }));
}
