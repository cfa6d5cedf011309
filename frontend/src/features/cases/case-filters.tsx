import { Select } from "@codegouvfr/react-dsfr/Select";
import { useState } from "react";
import { caseStateLabels, channelLabels, kindLabels, optionsOf, scopeLabels } from "@/shared/labels";
import { SiteSelect } from "@/shared/ui/site-select";
import type { Filters } from "./filters";

type Props = { filters: Filters; onChoose: (name: string, value: string) => void };

const choices: [keyof Filters, string, string, { value: string; label: string }[]][] = [
  ["state", "État", "Tous les états", optionsOf(caseStateLabels)],
  ["kind", "Type", "Tous les types", optionsOf(kindLabels)],
  ["scope", "Objet", "Tous les objets", optionsOf(scopeLabels)],
  ["channel", "Canal", "Tous les canaux", optionsOf(channelLabels)],
  ["late", "Délai", "Toutes", [{ value: "true", label: "En retard" }]],
];

export function CaseFilters({ filters, onChoose }: Props) {
  const active = Object.values(filters).filter(Boolean).length;
  // Six boxes fill a phone's whole screen: there, the cases come first.
  const [opened] = useState(() => active > 0 || window.innerWidth >= 768);
  return (
    <details open={opened} className="fr-mb-2w">
      <summary className="fr-mb-2w">Filtrer{active > 0 && ` (${active} choisis)`}</summary>
      <search className="filters" aria-label="Filtrer les demandes">
        <SiteSelect
          all="Tous mes sites"
          value={filters.site ?? ""}
          onChange={(site) => onChoose("site", site)}
        />
        {choices.map(([name, label, all, options]) => (
          <Select
            key={name}
            label={label}
            nativeSelectProps={{
              value: filters[name] ?? "",
              onChange: (event) => onChoose(name, event.currentTarget.value),
            }}
          >
            <option value="">{all}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </Select>
        ))}
      </search>
    </details>
  );
}
