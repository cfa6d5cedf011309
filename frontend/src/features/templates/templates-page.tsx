import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { Link } from "react-router";
import { createReplyTemplateRoles, useListReplyTemplates } from "@/api/complaints/complaints";
import type { ReplyTemplateView } from "@/api/complaints/model";
import { kindLabels, labelOf } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { may, useUser } from "@/shared/session";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { languageLabels, standing, useLabels } from "./labels";

const states = {
  approved: "Validés en comité",
  waiting: "À valider",
  withdrawn: "Retirés",
} as const;

type State = keyof typeof states;

export function Component() {
  const templates = useListReplyTemplates({ withdrawn: true });
  const user = useUser();
  const [state, setState] = useState<State | "">("");
  return (
    <Page
      title="Courriers types"
      lead="Les textes que les agents insèrent dans leurs réponses, et leur validation en comité local des usagers"
      actions={
        may(user, createReplyTemplateRoles) && (
          <Button iconId="fr-icon-add-line" linkProps={{ href: paths.newReplyTemplate() }}>
            Écrire un courrier type
          </Button>
        )
      }
    >
      <Loaded query={templates}>
        {({ items }) => (
          <>
            <StateFilter items={items} value={state} onChange={setState} />
            <Templates items={items.filter((it) => matches(it, state))} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const stateOf = ({ withdrawnOn, approvedOn }: ReplyTemplateView): State => {
  if (withdrawnOn) return "withdrawn";
  return approvedOn ? "approved" : "waiting";
};

/** Without a choice, those that agents are offered. */
const matches = (template: ReplyTemplateView, state: State | "") =>
  state === "" ? !template.withdrawnOn : stateOf(template) === state;

type FilterProps = { items: ReplyTemplateView[]; value: State | ""; onChange: (state: State | "") => void };

function StateFilter({ items, value, onChange }: FilterProps) {
  const count = (state: State | "") => items.filter((it) => matches(it, state)).length;
  const choices: [State | "", string][] = [
    ["", "En vigueur"],
    ...(Object.entries(states) as [State, string][]),
  ];
  return (
    <fieldset className="inline fr-mb-3w" style={{ border: 0, padding: 0 }}>
      <legend className="fr-sr-only">Courriers types à afficher</legend>
      {choices.map(([state, label]) => (
        <Button
          key={state}
          type="button"
          size="small"
          priority={state === value ? "primary" : "tertiary"}
          nativeButtonProps={{ "aria-pressed": state === value }}
          onClick={() => onChange(state)}
        >
          {`${label} (${count(state)})`}
        </Button>
      ))}
    </fieldset>
  );
}

function Templates({ items }: { items: ReplyTemplateView[] }) {
  if (items.length === 0) return <Empty title="Aucun courrier type ici" />;
  return (
    <DataTable
      caption="Courriers types"
      hideCaption
      rows={items}
      rowKey={(row) => row.id}
      columns={[
        { header: "Titre", cell: (row) => <Link to={paths.replyTemplate(row.id)}>{row.title}</Link> },
        { header: "Sert à", cell: (row) => labelOf(useLabels, row.use) },
        { header: "Demandes", cell: (row) => (row.kind ? labelOf(kindLabels, row.kind) : "Toutes") },
        { header: "Langue", cell: (row) => languageLabels[row.language] ?? row.language },
        { header: "De", cell: (row) => (row.prefecture ? `Préfecture ${row.prefecture}` : "Ministère") },
        { header: "Validation", cell: standing },
      ]}
    />
  );
}
