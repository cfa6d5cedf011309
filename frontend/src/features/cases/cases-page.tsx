import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { getExportCasesUrl, recordCaseRoles, useCountCases, useListCases } from "@/api/complaints/complaints";
import type { ExportCasesParams, ListCasesParams } from "@/api/complaints/model";
import { formatNumber } from "@/shared/format";
import { paths } from "@/shared/paths";
import { may, useUser } from "@/shared/session";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { CaseCounts } from "./case-counts";
import { CaseFilters } from "./case-filters";
import { CaseSearch } from "./case-search";
import { ExportButtons } from "./export-buttons";
import { filtersIn, listParamsOf } from "./filters";
import { MailboxAlerts } from "./mailbox-alerts";
import { ManyCases } from "./many-cases";
import { ManyCasesOutcome, type Outcome } from "./many-cases-outcome";

/** Filters and the place in the list live in the address: a colleague can be sent exactly what one sees. */
export function Component() {
  const user = useUser();
  const [search, setSearch] = useSearchParams();
  const [outcome, setOutcome] = useState<Outcome>();
  const filters = filtersIn(search);
  const params = listParamsOf(search);
  const cases = useListCases(params);
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    next.delete("suite");
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next);
  };
  return (
    <Page
      title="Réclamations et suggestions"
      lead="Ce qui est en retard d’abord, puis par date de réponse due"
      actions={
        may(user, recordCaseRoles) && (
          <Button linkProps={{ href: paths.newCase() }}>Enregistrer une demande</Button>
        )
      }
    >
      <MailboxAlerts />
      <CaseCounts site={filters.site} />
      <CaseSearch key={filters.q} words={filters.q} onSearch={(words) => choose("q", words)} />
      <CaseFilters filters={filters} onChoose={choose} />
      {outcome && <ManyCasesOutcome {...outcome} />}
      <Loaded query={cases}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty title="Aucune demande ne correspond">Élargissez les filtres pour en voir davantage.</Empty>
          ) : (
            <>
              <CaseTotal params={params} />
              <ManyCases key={params.cursor} cases={items} onDone={setOutcome} />
              <ExportButtons
                name="demandes"
                urlOf={(format) =>
                  getExportCasesUrl({
                    ...params,
                    cursor: undefined,
                    limit: undefined,
                    format,
                  } as ExportCasesParams)
                }
              />
              {next && (
                <Button priority="secondary" onClick={() => choose("suite", next)}>
                  Page suivante
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** How many cases the filters leave, which the page of a list does not tell. */
function CaseTotal({ params: { cursor, limit, ...filters } }: { params: ListCasesParams }) {
  const counts = useCountCases(filters);
  if (!counts.data) return null;
  const total = counts.data.byState.reduce((sum, { count }) => sum + count, 0);
  return (
    <p role="status" className="fr-text--bold fr-mb-1w">
      {formatNumber(total)} {total > 1 ? "demandes" : "demande"}
    </p>
  );
}
