import type { ReactNode } from "react";
import { m } from "@/paraglide/messages";
import { paths } from "@/shared/paths";
import { DataTable } from "@/shared/ui/data-table";
import { Page } from "@/shared/ui/page";

const api = "/api/indicators/v1/public";
const licence = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

export function Component() {
  return (
    <Page title={m.open_data_title()} lead={m.open_data_lead()}>
      <div className="stack">
        <section className="panel" aria-labelledby="take">
          <h2 id="take" className="fr-h6">
            {m.open_data_take()}
          </h2>
          <ul className="fr-mb-0">
            <li>
              <a className="fr-link fr-link--download" href={`${api}/results/export?format=csv`} download>
                {m.open_data_csv()}
              </a>
            </li>
            <li>
              <a className="fr-link fr-link--download" href={`${api}/results/export?format=json`} download>
                {m.open_data_json()}
              </a>
            </li>
            <li>
              <a
                className="fr-link fr-link--download"
                href={`${api}/transparency-displays/export?format=csv`}
                download
              >
                {m.open_data_displays_csv()}
              </a>
            </li>
            <li>
              <a
                className="fr-link fr-link--download"
                href={`${api}/transparency-displays/export?format=json`}
                download
              >
                {m.open_data_displays_json()}
              </a>
            </li>
          </ul>
          <p className="mention fr-mt-1w fr-mb-0">{m.open_data_whole()}</p>
        </section>
        <Section title={m.open_data_what()}>
          <ul>
            <li>{m.open_data_what_1()}</li>
            <li>{m.open_data_what_2()}</li>
            <li>{m.open_data_what_3()}</li>
          </ul>
        </Section>
        <Section title={m.open_data_fields()}>
          <Fields />
        </Section>
        <Section title={m.open_data_follow()}>
          <p>{m.open_data_follow_text()}</p>
          <p className="break">
            <a href={`${api}/results?since=2022-01-01`}>
              {window.location.origin}
              {api}/results?since=2022-01-01
            </a>
          </p>
          <ul>
            <li>
              <a href={`${api}/catalogue`}>{m.open_data_catalogue()}</a>
            </li>
            <li>
              <a href={paths.api()}>{m.open_data_doc()}</a>
            </li>
          </ul>
        </Section>
        <Section title={m.open_data_licence()}>
          <p>
            {m.open_data_licence_text()} <a href={licence}>{m.open_data_licence_name()}</a>
          </p>
        </Section>
      </div>
    </Page>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="fr-h5">{title}</h2>
      {children}
    </section>
  );
}

function Fields() {
  const rows = [
    {
      names: ["code_structure", "type_structure", "titre_structure", "code_postal", "commune"],
      text: m.open_data_f_structure(),
    },
    { names: ["code_indicateur", "libelle_indicateur"], text: m.open_data_f_indicator() },
    { names: ["periode", "frequence"], text: m.open_data_f_period() },
    { names: ["situation"], text: m.open_data_f_situation() },
    { names: ["valeur", "unite"], text: m.open_data_f_value() },
    { names: ["numerateur", "denominateur"], text: m.open_data_f_counts() },
    { names: ["date_mise_a_jour"], text: m.open_data_f_date() },
    { names: ["en_correction", "en_correction_depuis"], text: m.open_data_f_correction() },
  ];
  return (
    <DataTable
      caption={m.open_data_fields()}
      hideCaption
      rows={rows}
      rowKey={(row) => row.names.join()}
      columns={[
        {
          header: m.open_data_field(),
          cell: (row) =>
            row.names.map((name) => (
              <code key={name} className="block">
                {name}
              </code>
            )),
        },
        { header: m.open_data_meaning(), cell: (row) => row.text },
      ]}
    />
  );
}
