/**
 * In how many working days the label promises an answer, for the public pages; agents read the rules themselves.
 * A journey compares them with the rules in force.
 */
export const answerDays = { online: 5, paper: 10 } as const;
