import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { ifMatch } from "@/api/client";
import { putPrefecture, useListFrameworks } from "@/api/indicators/indicators";
import type { FrameworkView, Perimeter, PrefectureView, SiteView } from "@/api/indicators/model";
import { useAct } from "@/shared/act";
import { today } from "@/shared/periods";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { between, holds } from "./labels";
import { PerimeterForm } from "./perimeter-form";

type Props = { prefecture: PrefectureView; sites: SiteView[]; canEdit: boolean };

/** What the prefecture commits to: a framework, modules, sites and bureaux, between two days. */
export function Perimeters(props: Props) {
  const frameworks = useListFrameworks();
  return <Loaded query={frameworks}>{({ items }) => <Content {...props} frameworks={items} />}</Loaded>;
}

function Content({ prefecture, sites, canEdit, frameworks }: Props & { frameworks: FrameworkView[] }) {
  const [edited, setEdited] = useState<number>();
  const save = useAct(
    (perimeters: Perimeter[]) => {
      const { code, version, ...body } = prefecture;
      return putPrefecture(code, { ...body, perimeters }, ifMatch(version));
    },
    undefined,
    { done: "Le périmètre est enregistré." },
  );
  const rows = prefecture.perimeters.map((it, index) => ({ ...it, index }));
  rows.sort((a, b) => b.from.localeCompare(a.from));
  const keep = (index: number, perimeter: Perimeter | undefined) =>
    save.mutate([
      ...prefecture.perimeters.slice(0, index),
      ...(perimeter ? [perimeter] : []),
      ...prefecture.perimeters.slice(index + 1),
    ]);
  return (
    <>
      {save.isError && <ProblemAlert error={save.error} />}
      {rows.length === 0 ? (
        <Empty title="Cette préfecture n’a déclaré aucun périmètre : rien n’est attendu de ses sites" />
      ) : (
        <DataTable
          caption="Périmètres"
          hideCaption
          rows={rows}
          rowKey={(row) => String(row.index)}
          columns={[
            { header: "Référentiel", cell: (row) => <Framework of={row} frameworks={frameworks} /> },
            { header: "Dates", cell: (row) => between(row.from, row.to) },
            { header: "Modules", cell: (row) => modules(row, frameworks) },
            { header: "Sites", cell: (row) => siteNames(row, sites) },
            {
              header: "Bureaux",
              cell: (row) => row.bureaux?.map((it) => it.name).join(", ") || "Non précisés",
            },
            ...(canEdit
              ? [
                  {
                    header: "Modifier",
                    cell: (row: Perimeter & { index: number }) => (
                      <Button size="small" priority="tertiary" onClick={() => setEdited(row.index)}>
                        <span>
                          Modifier{" "}
                          <span className="fr-sr-only">le périmètre {between(row.from, row.to)}</span>
                        </span>
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {canEdit && edited === undefined && (
        <Button priority="secondary" iconId="fr-icon-add-line" onClick={() => setEdited(rows.length)}>
          Ajouter un périmètre
        </Button>
      )}
      {edited !== undefined && (
        <PerimeterForm
          key={edited}
          perimeter={prefecture.perimeters[edited]}
          frameworks={frameworks}
          sites={sites}
          pending={save.isPending}
          onSave={(perimeter) => keep(edited, perimeter)}
          onRemove={() => keep(edited, undefined)}
          onCancel={() => setEdited(undefined)}
        />
      )}
    </>
  );
}

function Framework({ of, frameworks }: { of: Perimeter; frameworks: FrameworkView[] }) {
  return (
    <>
      {frameworks.find((it) => it.code === of.framework)?.title ?? of.framework}
      {of.frameworkVersion ? `, version ${of.frameworkVersion}` : ""}{" "}
      {holds(today(), of.from, of.to) && (
        <Badge small noIcon severity="success">
          En cours
        </Badge>
      )}
    </>
  );
}

function modules(of: Perimeter, frameworks: FrameworkView[]): string {
  const known = frameworks.find((it) => it.code === of.framework)?.modules ?? [];
  const followed = known.filter((it) => it.mandatory || of.modules.includes(it.code)).map((it) => it.code);
  return (followed.length > 0 ? followed : of.modules).join(", ") || "Aucun";
}

function siteNames(of: Perimeter, sites: SiteView[]): string {
  if (!of.sites || of.sites.length === 0) return "Tous";
  return of.sites.map((code) => sites.find((it) => it.code === code)?.name ?? code).join(", ");
}
