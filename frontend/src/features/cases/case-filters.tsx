import { Input } from "@codegouvfr/react-dsfr/Input";
import { Select } from "@codegouvfr/react-dsfr/Select";
import { useState } from "react";
import { labelKinds, onlineChannels, otherChannels } from "@/shared/case-families";
import { caseStateLabels, channelLabels, kindLabels, optionsOf, scopeLabels } from "@/shared/labels";
import { today } from "@/shared/periods";
import { SiteSelect } from "@/shared/ui/site-select";
import type { Filters } from "./filters";
import { firstDay } from "./new-case";

type Props = { filters: Filters; onChoose: (name: string, value: string) => void };

const choices: [keyof Filters, string, string, { value: string; label: string }[]][] = [
  [
    "open",
    "Traitement",
    "Toutes",
    [
      { value: "true", label: "À traiter" },
      { value: "false", label: "Traitées" },
    ],
  ],
  ["state", "État", "Tous les états", optionsOf(caseStateLabels)],
  [
    "kind",
    "Type",
    "Tous les types",
    [{ value: labelKinds, label: "Réclamation ou suggestion" }, ...optionsOf(kindLabels)],
  ],
  ["scope", "Champ", "Tous les champs", optionsOf(scopeLabels)],
  [
    "channel",
    "Canal",
    "Tous les canaux",
    [
      { value: onlineChannels, label: "En ligne" },
      { value: otherChannels, label: "Papier, téléphone, guichet" },
      ...optionsOf(channelLabels),
    ],
  ],
  [
    "late",
    "Délai",
    "Toutes",
    [
      { value: "true", label: "En retard" },
      { value: "false", label: "Pas en retard" },
    ],
  ],
  [
    "answer",
    "Réponse",
    "Toutes",
    [
      { value: "OWED", label: "Due" },
      { value: "AWAITED", label: "Due, pas encore donnée" },
      { value: "GIVEN", label: "Donnée" },
      { value: "IN_TIME", label: "Donnée à temps" },
      { value: "AFTER_DUE", label: "Donnée en retard" },
      { value: "RECORDED_LATE", label: "Datée d’avant l’échéance, enregistrée après" },
      { value: "NOT_OWED", label: "Non due" },
      { value: "REDIRECTED", label: "Réorientation" },
      { value: "HELD", label: "Réponse d’attente" },
      { value: "REOPENED", label: "Rouverte" },
      { value: "SATISFIED", label: "Personne satisfaite" },
      { value: "DISSATISFIED", label: "Personne insatisfaite" },
      { value: "MERGED", label: "Réunie avec une autre" },
    ],
  ],
  [
    "assignee",
    "Attribuée",
    "Peu importe",
    [
      { value: "me", label: "À moi" },
      { value: "none", label: "À personne" },
    ],
  ],
];

const dates: [keyof Filters, string][] = [
  ["receivedFrom", "Reçue depuis le"],
  ["receivedTo", "Reçue jusqu’au"],
  ["dueBy", "À répondre d’ici le"],
];

export function CaseFilters({ filters, onChoose }: Props) {
  const active = Object.entries(filters).filter(([name, value]) => value && name !== "q").length;
  // A dozen boxes fill the screen: the cases come first, unless some of them are hidden by a choice.
  const [opened] = useState(active > 0);
  return (
    <details open={opened} className="fr-mb-2w">
      <summary className="fr-mb-2w">
        Filtrer{active > 0 && ` (${active} ${active > 1 ? "choisis" : "choisi"})`}
      </summary>
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
        {dates.map(([name, label]) => (
          <Input
            key={name}
            label={label}
            nativeInputProps={{
              type: "date",
              min: firstDay,
              max: name === "dueBy" ? undefined : today(),
              value: filters[name] ?? "",
              onChange: (event) => onChoose(name, event.currentTarget.value),
            }}
          />
        ))}
        <SiteSelect
          label="Transférée par"
          all="Peu importe"
          value={filters.handedOverBy ?? ""}
          onChange={(site) => onChoose("handedOverBy", site)}
        />
        <SiteSelect
          label="Comptée dans les chiffres de"
          all="Peu importe"
          value={filters.countedBy ?? ""}
          onChange={(site) => onChoose("countedBy", site)}
        />
        <Input
          label="Thème"
          nativeInputProps={{
            key: filters.theme,
            defaultValue: filters.theme ?? "",
            onBlur: (event) => {
              const theme = event.currentTarget.value.trim();
              if (theme !== (filters.theme ?? "")) onChoose("theme", theme);
            },
          }}
        />
      </search>
    </details>
  );
}
