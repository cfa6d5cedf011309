import type { DelayFigures, StatisticsRow } from "@/api/complaints/model";
import type { IndicatorResult } from "@/api/reporting/model";
import { formatValue } from "@/shared/format";
import { IndicatorChart } from "@/shared/results/indicator-chart";

type Family = (row: StatisticsRow) => DelayFigures;

const charts: [string, Family][] = [
  ["Réponses à temps, en ligne", (row) => row.electronic],
  ["Réponses à temps, papier, téléphone et guichet", (row) => row.paper],
];

/** How the rates went, month after month, when there is more than one. */
export function StatisticsCharts({ rows }: { rows: StatisticsRow[] }) {
  const drawn = charts.filter(
    ([, family]) => rows.filter((row) => family(row).inTimeRate.value !== undefined).length > 1,
  );
  return (
    <div className="columns even fr-mt-4w">
      {drawn.map(([label, family]) => (
        <IndicatorChart key={label} indicator={indicator(label, rows, family)} />
      ))}
    </div>
  );
}

function indicator(label: string, rows: StatisticsRow[], family: Family): IndicatorResult {
  return {
    code: label,
    label,
    unit: "PERCENT",
    frequency: "MONTH",
    sense: "HIGHER_IS_BETTER",
    periods: rows.map((row) => ({
      period: row.code ?? "",
      figure: figureOf(family(row)),
      remarks: [],
      unsettled: [],
      underCorrection: [],
    })),
    total: { assessment: "NO_TARGET", measured: 0, expected: 0 },
  };
}

function figureOf({ inTimeRate }: DelayFigures): IndicatorResult["total"] {
  const { value, numerator, denominator } = inTimeRate;
  if (value === undefined) return { assessment: "MISSING", measured: 0, expected: 1 };
  return {
    value,
    numerator,
    denominator,
    display: formatValue(value, "PERCENT"),
    assessment: "NO_TARGET",
    measured: 1,
    expected: 1,
  };
}
