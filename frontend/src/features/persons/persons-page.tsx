import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import { copyPersonDataRoles, searchPersons } from "@/api/complaints/complaints";
import type { PersonCase } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { formatShortDay } from "@/shared/format";
import { caseStateLabels, kindLabels, labelOf } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { may, useUser } from "@/shared/session";
import { ActButton } from "@/shared/ui/act-button";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import { Page } from "@/shared/ui/page";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { DataCopy } from "./data-copy";

type Found = { text: string; items: PersonCase[]; next?: string | undefined };

/** Who is on the telephone. What is typed stays out of the address of the page and of every log. */
export function Component() {
  const [text, setText] = useState("");
  const [found, setFound] = useState<Found>();
  const search = useAct(
    ({ text, cursor }: { text: string; cursor?: string }, init) =>
      searchPersons({ text, cursor }, undefined, init),
    (page, asked) =>
      setFound((before) => ({
        text: asked.text,
        items: asked.cursor ? [...(before?.items ?? []), ...page.items] : page.items,
        next: page.next ?? undefined,
      })),
    { quiet: true },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    search.mutate({ text });
  };
  return (
    <Page title="Retrouver une personne" lead="Toutes ses demandes, dans les sites que vous traitez">
      <form onSubmit={submit} className="narrow" noValidate>
        {search.isError && <ProblemAlert error={search.error} />}
        <Input
          label="Nom, adresse électronique ou postale, numéro de demande"
          hintText="Une partie suffit, trois caractères au moins. Chaque demande trouvée est notée comme lue par vous."
          nativeInputProps={{
            value: text,
            maxLength: 200,
            autoComplete: "off",
            onChange: (event) => setText(event.currentTarget.value),
          }}
        />
        <ActButton type="submit" pending={search.isPending}>
          Rechercher
        </ActButton>
      </form>
      <div role="status" className="fr-mt-4w">
        {found && found.items.length === 0 && (
          <Empty title={`Aucune demande ne correspond à « ${found.text} »`} />
        )}
        {found && found.items.length > 0 && <p>{countText(found)}</p>}
      </div>
      {found && found.items.length > 0 && <Cases items={found.items} />}
      {found?.next && (
        <Button
          className="fr-mt-2w"
          type="button"
          priority="secondary"
          onClick={() => search.mutate({ text: found.text, ...(found.next ? { cursor: found.next } : {}) })}
        >
          Voir la suite
        </Button>
      )}
    </Page>
  );
}

function countText({ items, next }: Found) {
  const shown = items.length > 1 ? `${items.length} demandes` : "1 demande";
  return next ? `${shown} affichées, d’autres suivent.` : `${shown}.`;
}

function Cases({ items }: { items: PersonCase[] }) {
  const mayCopy = may(useUser(), copyPersonDataRoles);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (id: string, on: boolean) =>
    setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((it) => it !== id)));
  const handed = items.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return (
    <>
      <DataTable
        caption="Demandes de cette personne"
        hideCaption
        rows={items}
        rowKey={(row) => row.id}
        columns={[
          { header: "Demande", cell: (row) => <Link to={paths.case(row.id)}>{row.number}</Link> },
          { header: "Personne", cell: (row) => row.person.name ?? "Sans nom" },
          { header: "Adresse", cell: addressOf },
          { header: "Objet", cell: (row) => row.subject ?? labelOf(kindLabels, row.kind) },
          { header: "Site", cell: (row) => row.siteName },
          { header: "Reçue le", cell: (row) => formatShortDay(row.receivedOn) },
          { header: "État", cell: (row) => labelOf(caseStateLabels, row.state) },
          ...(mayCopy
            ? [
                {
                  header: "À remettre",
                  cell: (row: PersonCase) => <Choose row={row} on={chosen.has(row.id)} choose={choose} />,
                },
              ]
            : []),
        ]}
      />
      {mayCopy && <DataCopy cases={handed} />}
    </>
  );
}

type ChooseProps = { row: PersonCase; on: boolean; choose: (id: string, on: boolean) => void };

const Choose = ({ row, on, choose }: ChooseProps) => (
  <input
    type="checkbox"
    aria-label={`Remettre la demande ${row.number}`}
    checked={on}
    onChange={(event) => choose(row.id, event.currentTarget.checked)}
  />
);

const addressOf = ({ person }: PersonCase) => person.email ?? person.postalAddress ?? "–";
