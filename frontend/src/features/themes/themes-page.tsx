import { Checkbox } from "@codegouvfr/react-dsfr/Checkbox";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { Select } from "@codegouvfr/react-dsfr/Select";
import { useState } from "react";
import { Link } from "react-router";
import { mergeThemes, useListThemes } from "@/api/complaints/complaints";
import type { Theme } from "@/api/complaints/model";
import { useListPrefectures } from "@/api/indicators/indicators";
import { useAct } from "@/shared/act";
import { formatNumber, formatShortDay } from "@/shared/format";
import { paths } from "@/shared/paths";
import { useUser } from "@/shared/session";
import { ConfirmButton } from "@/shared/ui/confirm";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { ProblemAlert } from "@/shared/ui/problem-alert";

/** Several words for one thing make statistics by theme useless: the manager makes one of them. */
export function Component() {
  const user = useUser();
  const [chosen, setChosen] = useState("");
  const prefecture = user.prefecture ?? chosen;
  return (
    <Page title="Thèmes" lead="Ce dont parlent les demandes, dans les mots de la préfecture">
      {!user.prefecture && <PrefectureSelect value={chosen} onChange={setChosen} />}
      {prefecture !== "" && <Themes key={prefecture} prefecture={prefecture} />}
    </Page>
  );
}

function PrefectureSelect({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const prefectures = useListPrefectures();
  return (
    <Select
      label="Préfecture"
      nativeSelectProps={{ value, onChange: (event) => onChange(event.currentTarget.value) }}
    >
      <option value="">Choisissez une préfecture</option>
      {prefectures.data?.items.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function Themes({ prefecture }: { prefecture: string }) {
  const themes = useListThemes({ prefecture });
  const [chosen, setChosen] = useState<string[]>([]);
  const toggle = (theme: string) =>
    setChosen((before) =>
      before.includes(theme) ? before.filter((other) => other !== theme) : [...before, theme],
    );
  return (
    <Loaded query={themes}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="Aucune demande n’a encore de thème" />
        ) : (
          <>
            <ThemeTable items={items} chosen={chosen} onToggle={toggle} />
            <Merge prefecture={prefecture} chosen={chosen} items={items} onDone={() => setChosen([])} />
          </>
        )
      }
    </Loaded>
  );
}

type TableProps = { items: Theme[]; chosen: string[]; onToggle: (theme: string) => void };

function ThemeTable({ items, chosen, onToggle }: TableProps) {
  return (
    <DataTable
      caption="Thèmes, les plus fréquents d’abord"
      rows={items}
      rowKey={(row) => row.theme}
      columns={[
        {
          header: "Thème",
          cell: (row) => (
            <Checkbox
              small
              className="fr-mb-0"
              options={[
                {
                  label: row.theme,
                  nativeInputProps: {
                    checked: chosen.includes(row.theme),
                    onChange: () => onToggle(row.theme),
                  },
                },
              ]}
            />
          ),
        },
        {
          header: "Demandes",
          numeric: true,
          cell: (row) => (
            <Link
              to={paths.cases({ theme: row.theme })}
              aria-label={`Les ${formatNumber(row.cases)} demandes : ${row.theme}`}
            >
              {formatNumber(row.cases)}
            </Link>
          ),
        },
        { header: "Dernière reçue le", cell: (row) => formatShortDay(row.lastReceivedOn) },
      ]}
    />
  );
}

type MergeProps = { prefecture: string; chosen: string[]; items: Theme[]; onDone: () => void };

function Merge({ prefecture, chosen, items, onDone }: MergeProps) {
  const [typed, setTyped] = useState<string>();
  const [first] = chosen;
  const into = typed ?? first ?? "";
  const merge = useAct(
    (_: "merge", init) => mergeThemes({ prefecture, themes: chosen, into: into.trim() }, init),
    () => {
      setTyped(undefined);
      onDone();
    },
    { done: "Les thèmes sont réunis." },
  );
  const cases = items
    .filter(({ theme }) => chosen.includes(theme))
    .reduce((total, theme) => total + theme.cases, 0);
  const label = chosen.length > 1 ? "Réunir ces thèmes" : "Renommer ce thème";
  return (
    <div className="narrow fr-mt-3w">
      {merge.isError && <ProblemAlert error={merge.error} />}
      <Input
        label="Nom qui les remplace"
        hintText="Cochez les thèmes à réunir, ou un seul pour le renommer"
        disabled={chosen.length === 0}
        nativeInputProps={{
          value: into,
          maxLength: 100,
          onChange: (event) => setTyped(event.currentTarget.value),
        }}
      />
      <ConfirmButton
        label={label}
        title={`${label} ?`}
        pending={merge.isPending}
        disabled={chosen.length === 0 || into.trim() === ""}
        onConfirm={() => merge.mutate("merge")}
      >
        <p>
          {formatNumber(cases)} {cases > 1 ? "demandes porteront" : "demande portera"} le thème «{" "}
          {into.trim()} ». Les thèmes réunis ne se séparent plus.
        </p>
      </ConfirmButton>
    </div>
  );
}
