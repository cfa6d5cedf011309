import { Select } from "@codegouvfr/react-dsfr/Select";
import { formatPeriod } from "@/shared/format";

const spans = ["mois", "trimestre", "annee"] as const;
type Span = (typeof spans)[number];

/** What the address says, the month alone when it says nothing known. */
export const spanOf = (text: string | null): Span => spans.find((span) => span === text) ?? "mois";

/** The month, or the quarter or the year that holds it. */
export function periodOf(month: string, span: Span): string {
  const [year = "", number = "1"] = month.split("-");
  if (span === "annee") return year;
  return span === "trimestre" ? `${year}-Q${Math.ceil(Number(number) / 3)}` : month;
}

type Props = { month: string; value: Span; onChange: (span: Span) => void };

export function SpanSelect({ month, value, onChange }: Props) {
  return (
    <Select
      label="Durée"
      nativeSelectProps={{ value, onChange: (event) => onChange(spanOf(event.currentTarget.value)) }}
    >
      {spans.map((span) => (
        <option key={span} value={span}>
          {span === "annee" ? `Année ${month.slice(0, 4)}` : formatPeriod(periodOf(month, span))}
        </option>
      ))}
    </Select>
  );
}
