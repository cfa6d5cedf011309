import { useId } from "react";
import { formatPeriod } from "@/shared/format";

type Props = { value: string; onChange: (quarter: string) => void };

/** The first year of the titles' delays on display. */
const FIRST_YEAR = 2019;

/** Two lists, as for a month: quarters have no picker of their own. */
export function QuarterField({ value, onChange }: Props) {
  const id = useId();
  const [year = "", quarter = "Q1"] = value.split("-");
  const last = new Date().getFullYear();
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => String(last - i));
  return (
    <fieldset className="month-field" aria-labelledby={id}>
      <legend id={id} className="fr-label">
        Trimestre
      </legend>
      <select
        aria-label="Trimestre"
        className="fr-select"
        value={quarter}
        onChange={(event) => onChange(`${year}-${event.currentTarget.value}`)}
      >
        {["Q1", "Q2", "Q3", "Q4"].map((it) => (
          <option key={it} value={it}>
            {formatPeriod(`${year}-${it}`).replace(` ${year}`, "")}
          </option>
        ))}
      </select>
      <select
        aria-label="Année"
        className="fr-select"
        value={year}
        onChange={(event) => onChange(`${event.currentTarget.value}-${quarter}`)}
      >
        {(years.includes(year) ? years : [...years, year]).map((it) => (
          <option key={it}>{it}</option>
        ))}
      </select>
    </fieldset>
  );
}
