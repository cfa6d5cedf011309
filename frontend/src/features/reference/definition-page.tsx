import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { Link, useParams } from "react-router";
import {
  putIndicatorRoles,
  useGetIndicator,
  useListFrameworks,
  useListIndicatorVersions,
  useListPrefectures,
} from "@/api/indicators/indicators";
import type { IndicatorView } from "@/api/indicators/model";
import { formatTarget } from "@/shared/format";
import { labelOf } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { may, useUser } from "@/shared/session";
import { DataTable } from "@/shared/ui/data-table";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { DefinitionForm } from "./definition-form";
import { between, feedLabels, formulaLabels, frequencyLabels, senseLabels, unitLabels } from "./labels";
import { VersionsTable } from "./versions-table";

export function Component() {
  const { code = "" } = useParams();
  const indicator = useGetIndicator(code);
  return (
    <Page key={code} title={indicator.data?.label ?? "Indicateur"} lead={indicator.data?.rubric}>
      <Loaded query={indicator}>{(data) => <Definition key={data.version} indicator={data} />}</Loaded>
    </Page>
  );
}

function Definition({ indicator }: { indicator: IndicatorView }) {
  const canEdit = may(useUser(), putIndicatorRoles);
  const [editing, setEditing] = useState(false);
  const versions = useListIndicatorVersions(indicator.code);
  if (editing) return <DefinitionForm indicator={indicator} onDone={() => setEditing(false)} />;
  return (
    <>
      <Facts indicator={indicator} />
      {canEdit && (
        <Button priority="secondary" iconId="fr-icon-edit-line" onClick={() => setEditing(true)}>
          Modifier l’indicateur et ses objectifs
        </Button>
      )}
      <h2 className="fr-h4 fr-mt-6w">Objectifs</h2>
      <Targets indicator={indicator} />
      <h2 className="fr-h4 fr-mt-6w">Historique</h2>
      <VersionsTable caption={`Versions de l’indicateur ${indicator.label}`} query={versions} />
    </>
  );
}

function Facts({ indicator }: { indicator: IndicatorView }) {
  const facts: [string, string][] = [
    ["Code", indicator.code],
    ["Unité", labelOf(unitLabels, indicator.unit)],
    ["Fréquence", labelOf(frequencyLabels, indicator.frequency)],
    ["Calcul", labelOf(formulaLabels, indicator.formula)],
    ["Sens du progrès", labelOf(senseLabels, indicator.sense)],
    ["Origine des valeurs", labelOf(feedLabels, indicator.feed)],
    ["Source", indicator.source ?? "À compléter"],
    [
      "Mesuré",
      indicator.validFrom || indicator.validTo
        ? between(indicator.validFrom, indicator.validTo)
        : "sans limite de date",
    ],
  ];
  return (
    <>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <AskedBy code={indicator.code} />
    </>
  );
}

/** An indicator that no engagement asks for is on no board: better said than wondered at. */
function AskedBy({ code }: { code: string }) {
  const frameworks = useListFrameworks();
  return (
    <Loaded query={frameworks}>
      {({ items }) => {
        const asked = items.flatMap((framework) =>
          framework.modules.flatMap((module) =>
            module.engagements
              .filter((it) => it.indicators?.includes(code))
              .map((it) => ({ framework, engagement: it.code })),
          ),
        );
        return asked.length === 0 ? (
          <p className="fr-mt-2w">
            Aucun engagement ne demande cet indicateur : il n’est sur aucun tableau. Rattachez-le à un
            engagement d’un <Link to={paths.frameworks()}>référentiel</Link>.
          </p>
        ) : (
          <p className="fr-mt-2w">
            Demandé par :{" "}
            {asked.map(({ framework, engagement }, i) => (
              <span key={`${framework.code}${engagement}`}>
                {i > 0 && ", "}
                <Link to={paths.framework(framework.code)}>
                  {framework.title}, engagement {engagement}
                </Link>
              </span>
            ))}
          </p>
        );
      }}
    </Loaded>
  );
}

function Targets({ indicator }: { indicator: IndicatorView }) {
  const prefectures = useListPrefectures();
  const names = new Map(prefectures.data?.items.map((it) => [it.code, it.name]));
  if (indicator.targets.length === 0) return <p>Aucun objectif n’est fixé.</p>;
  return (
    <DataTable
      caption="Objectifs datés"
      hideCaption
      rows={indicator.targets}
      rowKey={(row) => `${row.prefecture ?? ""}${row.from}`}
      columns={[
        {
          header: "Pour",
          cell: (row) =>
            row.prefecture ? (names.get(row.prefecture) ?? row.prefecture) : "Toutes les préfectures",
        },
        { header: "Objectif", cell: (row) => formatTarget(row, indicator.unit) },
        { header: "Dates", cell: (row) => between(row.from, row.to) },
      ]}
    />
  );
}
