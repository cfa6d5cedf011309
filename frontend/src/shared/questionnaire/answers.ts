import type { Form, Question } from "@/api/surveys/model";

/** One answer as it travels: the code chosen or free text, several codes, or a score. */
export type Answer = string | string[] | number;

/** What was answered so far, by question code. */
export type Answers = Record<string, Answer>;

const codesOf = (answer: Answer | undefined): string[] =>
  answer === undefined ? [] : Array.isArray(answer) ? answer : [String(answer)];

/** A question whose condition is not met is not asked, nor is one that hangs on an unasked question. */
export function askedQuestions(form: Form, answers: Answers): Question[] {
  const asked = new Set<string>();
  return form.questions.filter((question) => {
    const condition = question.showIf;
    const isAsked =
      !condition ||
      (asked.has(condition.question) &&
        codesOf(answers[condition.question]).some((code) => condition.anyOf.includes(code)));
    if (isAsked) asked.add(question.code);
    return isAsked;
  });
}

function isAnswered(answers: Answers, question: Question): boolean {
  return codesOf(answers[question.code]).some((text) => text.trim() !== "");
}

export function missingQuestions(form: Form, answers: Answers): Question[] {
  return askedQuestions(form, answers).filter(
    (question) => question.required && !isAnswered(answers, question),
  );
}

/** Only what was asked is sent: an answer left behind a condition that no longer holds is dropped. */
export function toSend(form: Form, answers: Answers): Answers {
  const sent: Answers = {};
  for (const question of askedQuestions(form, answers)) {
    const answer = answers[question.code];
    if (answer !== undefined && isAnswered(answers, question)) sent[question.code] = answer;
  }
  return sent;
}
