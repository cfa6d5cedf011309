import { useListDeadlineRules } from "@/api/complaints/complaints";
import type { DeadlineRule } from "@/api/complaints/model";
import { formatDay } from "@/shared/format";
import { kindLabels, labelOf } from "@/shared/labels";
import { DataTable } from "@/shared/ui/data-table";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";

/** Which rule gave each case its date: those in force, then those that old cases keep. */
export function Component() {
  const rules = useListDeadlineRules();
  return (
    <Page title="Règles de délai" lead="En combien de jours ouvrés chaque demande reçoit sa réponse">
      <p>
        Le jour de réception ne compte pas, quelle que soit l’heure : le premier jour ouvré qui suit est le
        jour 1. Une demande reçue la nuit, un samedi, un dimanche ou un jour férié suit la même règle. Les
        samedis, les dimanches et les jours fériés du site ne comptent pas. Une demande garde la règle en
        vigueur le jour de sa réception.
      </p>
      <Loaded query={rules}>
        {({ items }) => (
          <>
            <Rules caption="En vigueur" rules={items.filter((rule) => !rule.validTo)} />
            <Rules caption="Anciennes règles" rules={items.filter((rule) => rule.validTo)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Rules({ caption, rules }: { caption: string; rules: DeadlineRule[] }) {
  return (
    <DataTable
      caption={caption}
      rows={rules}
      rowKey={(rule) => rule.code}
      columns={[
        { header: "Demande", cell: (rule) => labelOf(kindLabels, rule.kind) },
        { header: "Canal", cell: (rule) => (rule.electronic ? "Électronique" : "Papier ou oral") },
        { header: "Jours ouvrés", numeric: true, cell: (rule) => rule.workingDays },
        { header: "Reçue", cell: validity },
        { header: "Source", cell: (rule) => rule.source },
      ]}
    />
  );
}

const validity = ({ validFrom, validTo }: DeadlineRule) =>
  validTo ? `du ${formatDay(validFrom)} au ${formatDay(validTo)}` : `depuis le ${formatDay(validFrom)}`;
