import { Input } from "@codegouvfr/react-dsfr/Input";
import { useState } from "react";
import { useListDeadlineRules } from "@/api/complaints/complaints";
import type { DeadlineRule } from "@/api/complaints/model";
import { formatDay } from "@/shared/format";
import { deadlineStepLabels, kindLabels, labelOf } from "@/shared/labels";
import { today } from "@/shared/periods";
import { useUser } from "@/shared/session";
import { DataTable } from "@/shared/ui/data-table";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { PrefectureSelect } from "@/shared/ui/prefecture-select";

/** Which rule gave each case its date: a prefecture's on a day, or those of everyone. */
export function Component() {
  const [prefecture, setPrefecture] = useState(useUser().prefecture ?? "");
  const [day, setDay] = useState(today());
  return (
    <Page title="Règles de délai" lead="En combien de jours ouvrés chaque demande reçoit sa réponse">
      <p>
        Le jour de réception ne compte pas, quelle que soit l’heure : le premier jour ouvré qui suit est le
        jour 1. Une demande reçue la nuit, un samedi, un dimanche ou un jour férié suit la même règle. Les
        samedis, les dimanches et les jours fériés du site ne comptent pas. Le délai est celui du référentiel
        que la préfecture suit le jour de la réception, ou celui, plus court, qu’elle se donne. Une demande
        garde cette règle.
      </p>
      <div className="columns fr-mb-3w">
        <PrefectureSelect
          value={prefecture}
          onChange={setPrefecture}
          none="Toutes les règles, de tous les référentiels"
        />
        {prefecture && (
          <Input
            label="Demande reçue le"
            nativeInputProps={{
              type: "date",
              min: "2000-01-01",
              max: "2100-12-31",
              value: day,
              onChange: (event) => setDay(event.currentTarget.value),
            }}
          />
        )}
      </div>
      {prefecture ? <InForce prefecture={prefecture} day={day || today()} /> : <Everywhere />}
    </Page>
  );
}

function InForce({ prefecture, day }: { prefecture: string; day: string }) {
  const rules = useListDeadlineRules({ prefecture, day });
  return (
    <Loaded query={rules}>
      {({ items }) => <Rules caption={`En vigueur le ${formatDay(day)}`} rules={items} />}
    </Loaded>
  );
}

function Everywhere() {
  const rules = useListDeadlineRules();
  return (
    <Loaded query={rules}>
      {({ items }) => (
        <>
          <Rules caption="En vigueur" rules={items.filter((rule) => !rule.validTo)} />
          <Rules caption="Anciennes règles" rules={items.filter((rule) => rule.validTo)} />
        </>
      )}
    </Loaded>
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
        { header: "À faire", cell: (rule) => labelOf(deadlineStepLabels, rule.step) },
        { header: "Canal", cell: (rule) => (rule.electronic ? "Électronique" : "Papier ou vive voix") },
        { header: "Jours ouvrés", numeric: true, cell: (rule) => rule.workingDays },
        { header: "Choisi par", cell: chosenBy },
        { header: "Reçue", cell: validity },
        { header: "Source", cell: (rule) => rule.source },
      ]}
    />
  );
}

function chosenBy({ origin, framework, frameworkTitle, frameworkVersion, prefecture }: DeadlineRule): string {
  if (origin === "PREFECTURE") return `La préfecture (${prefecture})`;
  if (origin === "DEFAULT") return "Par défaut, faute de référentiel";
  return `${frameworkTitle ?? framework}, version ${frameworkVersion}`;
}

const validity = ({ validFrom, validTo }: DeadlineRule) =>
  validTo ? `du ${formatDay(validFrom)} au ${formatDay(validTo)}` : `depuis le ${formatDay(validFrom)}`;
