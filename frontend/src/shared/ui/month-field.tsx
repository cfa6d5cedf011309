import { useId } from "react";
import { formatMonthName } from "@/shared/format";
import { type Month, monthOf, monthsOfYear } from "@/shared/periods";

type Props = { label: string; value: Month; onChange: (month: Month) => void };

/** The first label of the prefectures, and the first year for which figures may be entered. */
const FIRST_YEAR = 2013;

/** Two lists rather than a month picker, which several browsers lack and others show in their own language. */
export function MonthField({ label, value, onChange }: Props) {
  const id = useId();
  const [year = "", number = ""] = value.split("-");
  return (
    <fieldset className="month-field" aria-labelledby={id}>
      <legend id={id} className="fr-label">
        {label}
      </legend>
      <select
        aria-label="Mois"
        className="fr-select"
        value={number}
        onChange={(event) => onChange(`${year}-${event.currentTarget.value}`)}
      >
        {monthsOfYear.map((candidate) => (
          <option key={candidate} value={candidate}>
            {formatMonthName(candidate)}
          </option>
        ))}
      </select>
      <select
        aria-label="Année"
        className="fr-select"
        value={year}
        onChange={(event) => onChange(`${event.currentTarget.value}-${number}`)}
      >
        {yearsAround(Number(year)).map((candidate) => (
          <option key={candidate}>{candidate}</option>
        ))}
      </select>
    </fieldset>
  );
}

/** The most recent first: it is the one wanted. */
function yearsAround(shown: number): number[] {
  const last = Number(monthOf(new Date()).slice(0, 4));
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => last - i);
  return years.includes(shown) ? years : [...years, shown].sort((a, b) => b - a);
}
