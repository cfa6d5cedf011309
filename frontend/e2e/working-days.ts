/**
 * Due dates worked out apart from the platform: the public holidays of metropolitan France, written by hand.
 * Moveable feasts: Easter Monday, Ascension Day, Whit Monday.
 */
const sameEveryYear = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];
const moveable = new Set([
  ...["2026-04-06", "2026-05-14", "2026-05-25"],
  ...["2027-03-29", "2027-05-06", "2027-05-17"],
  ...["2028-04-17", "2028-05-25", "2028-06-05"],
  ...["2029-04-02", "2029-05-10", "2029-05-21"],
  ...["2030-04-22", "2030-05-30", "2030-06-10"],
  ...["2031-04-14", "2031-05-22", "2031-06-02"],
]);

function isWorkingDay(day: Date): boolean {
  const iso = day.toISOString().slice(0, 10);
  const weekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
  return !weekend && !sameEveryYear.includes(iso.slice(5)) && !moveable.has(iso);
}

/** The day it is in Paris, whatever the clock of the machine that runs the tests. */
export const todayInParis = () => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Paris" });

/** The n-th working day after `from`, which itself never counts. */
export function workingDaysAfter(from: string, count: number): string {
  if (Number(from.slice(0, 4)) > 2031) throw new Error("Complétez la liste des jours fériés de ce fichier");
  const day = new Date(`${from}T12:00:00Z`);
  for (let left = count; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (isWorkingDay(day)) left--;
  }
  return day.toISOString().slice(0, 10);
}

const named = (iso: string, locale: string, options: Intl.DateTimeFormatOptions) =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString(locale, { timeZone: "UTC", ...options });

/** "27 novembre 2026" */
export const inFrench = (iso: string) =>
  named(iso, "fr-FR", { day: "numeric", month: "long", year: "numeric" });
/** "27 November 2026" */
export const inEnglish = (iso: string) =>
  named(iso, "en-GB", { day: "numeric", month: "long", year: "numeric" });
/** "27/11/2026" */
export const inDigits = (iso: string) =>
  named(iso, "fr-FR", { day: "2-digit", month: "2-digit", year: "numeric" });
