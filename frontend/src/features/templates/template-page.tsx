import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { useGetReplyTemplate, useListReplyTemplateVersions } from "@/api/complaints/complaints";
import type { ReplyTemplateView } from "@/api/complaints/model";
import { kindLabels, labelOf, scopeLabels } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { DataTable } from "@/shared/ui/data-table";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { languageLabels, standing, useLabels } from "./labels";
import { TemplateForm } from "./template-form";
import { TemplatePreview } from "./template-preview";
import { TemplateSteps } from "./template-steps";

export function Component() {
  const { id = "" } = useParams();
  const template = useGetReplyTemplate(id);
  return (
    <Page
      key={id}
      title={template.data?.title ?? "Courrier type"}
      lead={template.data && standing(template.data)}
    >
      <Loaded query={template}>{(data) => <Template template={data} />}</Loaded>
    </Page>
  );
}

function Template({ template }: { template: ReplyTemplateView }) {
  const navigate = useNavigate();
  const [revising, setRevising] = useState(false);
  if (revising) {
    return (
      <TemplateForm
        template={template}
        onDone={(saved) => {
          setRevising(false);
          if (saved && saved !== template.id) void navigate(paths.replyTemplate(saved));
        }}
      />
    );
  }
  return (
    <>
      <Facts template={template} />
      {!template.latest && (
        <p className="fr-mt-2w">Une version plus récente existe : c’est elle que les agents insèrent.</p>
      )}
      <h2 className="fr-h5 fr-mt-4w">Texte</h2>
      <TemplatePreview subject={template.subject} body={template.body} language={template.language} />
      {template.steps.includes("REVISE") && (
        <Button
          className="fr-mt-3w"
          priority="secondary"
          iconId="fr-icon-edit-line"
          onClick={() => setRevising(true)}
        >
          {template.withdrawnOn
            ? "Remettre en vigueur, par une nouvelle version"
            : "Écrire une nouvelle version"}
        </Button>
      )}
      <TemplateSteps template={template} />
      <h2 className="fr-h5 fr-mt-4w">Versions</h2>
      <Versions template={template} />
    </>
  );
}

function Facts({ template }: { template: ReplyTemplateView }) {
  const facts: [string, string][] = [
    ["Code", template.code],
    ["Version", String(template.version)],
    ["Sert à", labelOf(useLabels, template.use)],
    ["Nature des demandes", template.kind ? labelOf(kindLabels, template.kind) : "Toutes"],
    ["Langue", languageLabels[template.language] ?? template.language],
    ["Écrit par", template.prefecture ? `La préfecture ${template.prefecture}` : "Le ministère, pour toutes"],
  ];
  if (template.scope) facts.push(["Demandes qui concernent", labelOf(scopeLabels, template.scope)]);
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Versions({ template }: { template: ReplyTemplateView }) {
  const versions = useListReplyTemplateVersions(template.id);
  return (
    <Loaded query={versions}>
      {({ items }) => (
        <DataTable
          caption={`Versions de « ${template.title} »`}
          hideCaption
          rows={items}
          rowKey={(row) => row.id}
          columns={[
            {
              header: "Version",
              cell: (row) =>
                row.id === template.id ? (
                  `${row.version}, affichée ici`
                ) : (
                  <Link to={paths.replyTemplate(row.id)}>{row.version}</Link>
                ),
            },
            { header: "Titre", cell: (row) => row.title },
            { header: "Validation", cell: standing },
          ]}
        />
      )}
    </Loaded>
  );
}
