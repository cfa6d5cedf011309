import type { DeadlineRule } from "@/api/indicators/model";
import { deadlineStepLabels, kindLabels, labelOf } from "@/shared/labels";
import { DataTable } from "@/shared/ui/data-table";
import { between, channelGroupLabels } from "./labels";

/** Within how many working days people are told and answered, the newest rules first. */
export function DeadlinesTable({ caption, rules }: { caption: string; rules: DeadlineRule[] }) {
  const rows = rules
    .map((rule, index) => ({ ...rule, index }))
    .sort((a, b) => b.from.localeCompare(a.from) || a.index - b.index);
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={(row) => String(row.index)}
      columns={[
        { header: "Demande", cell: (row) => labelOf(kindLabels, row.kind) },
        { header: "À faire", cell: (row) => deadlineStepLabels[row.step] },
        { header: "Canaux", cell: (row) => channelGroupLabels[row.channels] },
        { header: "Jours ouvrés", numeric: true, cell: (row) => row.workingDays },
        { header: "Demande reçue", cell: (row) => between(row.from, row.to) },
        { header: "Source", cell: (row) => row.source },
      ]}
    />
  );
}
