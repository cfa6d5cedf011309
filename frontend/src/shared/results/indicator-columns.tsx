import type { PeriodResult, UnsettledValue } from "@/api/reporting/model";
import { formatNumber, formatPeriod } from "@/shared/format";
import { AssessmentBadge } from "@/shared/ui/assessment-badge";
import type { Column } from "@/shared/ui/data-table";

const counts = ({ figure }: PeriodResult) =>
  figure.numerator == null || figure.denominator == null
    ? "–"
    : `${formatNumber(figure.numerator)} / ${formatNumber(figure.denominator)}`;

const notValidated = ({ site, display }: UnsettledValue) => `${site} : ${display}, non validé`;

const told = ({ remarks, unsettled, underCorrection }: PeriodResult) => [
  ...remarks,
  ...unsettled.map(notValidated),
  ...underCorrection.map((site) => `${site} : en cours de correction`),
];

/** Down to the rows behind a figure: the value, what it is made of, and what was said of it. */
export const indicatorColumns: [Column<PeriodResult>, ...Column<PeriodResult>[]] = [
  { header: "Période", cell: (row) => formatPeriod(row.period) },
  { header: "Valeur", numeric: true, cell: (row) => row.figure.display ?? "–" },
  { header: "Détail", numeric: true, cell: counts },
  { header: "Situation", cell: (row) => <AssessmentBadge told assessment={row.figure.assessment} /> },
  { header: "Remarque", cell: (row) => told(row).join(" ; ") },
];
