import { Badge } from "@codegouvfr/react-dsfr/Badge";
import type { Engagement, FrameworkView } from "@/api/indicators/model";
import { DataTable } from "@/shared/ui/data-table";
import { isToComplete } from "./labels";
import { Title } from "./to-complete";

type Props = { framework: FrameworkView; labelOf: (indicator: string) => string };

/** The modules with their engagements, what proves them and what measures them. */
export function FrameworkContent({ framework, labelOf }: Props) {
  const rubrics = new Map(framework.rubrics.map((rubric) => [rubric.code, rubric.title]));
  return framework.modules.map((module) => (
    <section key={module.code} aria-label={`Module ${module.code}`}>
      <h2 className="fr-h5 fr-mt-4w fr-mb-1w">
        {module.code}. <Title text={module.title} />{" "}
        <Badge small noIcon severity={module.mandatory ? "info" : undefined}>
          {module.mandatory ? "Obligatoire" : "Au choix"}
        </Badge>
      </h2>
      {module.engagements.length === 0 ? (
        <p className="mention">Les sources ne donnent aucun engagement de ce module : à compléter.</p>
      ) : (
        <DataTable
          caption={`Engagements du module ${module.code}`}
          hideCaption
          rows={module.engagements}
          rowKey={(row) => row.code}
          columns={[
            { header: "Code", cell: (row) => <span className="nowrap">{row.code}</span> },
            { header: "Engagement", cell: (row) => <Title text={row.title} /> },
            { header: "Rubrique", cell: (row) => rubrics.get(row.rubric ?? "") ?? "À préciser" },
            { header: "Indicateurs", cell: (row) => <Names all={(row.indicators ?? []).map(labelOf)} /> },
            { header: "Preuves", cell: (row) => <Proofs of={row} /> },
          ]}
        />
      )}
    </section>
  ));
}

function Proofs({ of }: { of: Engagement }) {
  const proofs = of.proofs ?? [];
  if (proofs.length > 0) return <Names all={proofs} />;
  return isToComplete(of.title) ? "" : <span className="nowrap">À compléter</span>;
}

function Names({ all }: { all: string[] }) {
  if (all.length === 0) return "Aucun";
  return (
    <ul className="fr-m-0">
      {all.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
