/** A template put into the answer: what stood there before it, and what it made of it, so that it can be taken back. */
type Insertion = { before: string; after: string };

/** What an agent writes before it is read again and sent; it is kept on the page's session. */
export type AnswerDraft = {
  template: string;
  message: string;
  means: string;
  answeredOn: string;
  /** Why it is recorded after the due day only. */
  reason?: string;
  /** What is typed for the fields of templates, by name. */
  fields?: Record<string, string>;
  insertion?: Insertion;
  /** Files of the case that leave with it, by id. */
  attachments?: string[];
};

export const blankAnswer: AnswerDraft = { template: "", message: "", means: "", answeredOn: "" };

export const answerKey = (id: string) => `answer.${id}`;
