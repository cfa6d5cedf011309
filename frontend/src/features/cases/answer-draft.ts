/** What an agent writes before it is read again and sent; it is kept on the page's session. */
export type AnswerDraft = { template: string; message: string; means: string; answeredOn: string };

export const blankAnswer: AnswerDraft = { template: "", message: "", means: "", answeredOn: "" };
