/** Months as "2022-03", the only form the services exchange. */
export type Month = string;

const pad = (n: number) => String(n).padStart(2, "0");

/** "01" to "12", as months are written after their year. */
export const monthsOfYear = Array.from({ length: 12 }, (_, i) => pad(i + 1));

export function monthOf(date: Date): Month {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}`;
}

export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return monthOf(new Date(year, number - 1 + count, 1, 12));
}

/** The month whose figures are due now: the one that has just ended. */
export function monthToFill(today = new Date()): Month {
  return addMonths(monthOf(today), -1);
}

export const isMonth = (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** "2022-02" → "2022-02-28" */
export function lastDayOf(month: Month): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return `${month}-${pad(new Date(year, number, 0, 12).getDate())}`;
}

/** Days whose year is no slip of the finger: the services refuse the others. */
export const plausibleDays = { min: "2000-01-01", max: "2100-12-31" };

export function today(): string {
  const now = new Date();
  return `${monthOf(now)}-${pad(now.getDate())}`;
}

export function daysAgo(count: number): string {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - count, 12);
  return `${monthOf(day)}-${pad(day.getDate())}`;
}

export const isQuarter = (text: string) => /^\d{4}-Q[1-4]$/.test(text);

/** The quarter that has just ended: the one whose figures are due now. */
export function quarterToPublish(today = new Date()): string {
  const day = new Date(today.getFullYear(), today.getMonth() - 3, 1, 12);
  return `${day.getFullYear()}-Q${Math.floor(day.getMonth() / 3) + 1}`;
}

/** The month or the quarter that many after this one. */
export function addPeriods(period: string, count: number): string {
  if (!isQuarter(period)) return addMonths(period, count);
  const rank = Number(period.slice(0, 4)) * 4 + Number(period.slice(6)) - 1 + count;
  return `${Math.floor(rank / 4)}-Q${(rank % 4) + 1}`;
}
