import { Button } from "@codegouvfr/react-dsfr/Button";
import { useListActionProposals } from "@/api/reporting/reporting";
import { paths } from "@/shared/paths";
import { useUser } from "@/shared/session";
import { useMySites } from "@/shared/sites";
import { circumstances } from "./proposal-text";
import { mayPlan } from "./rights";

/** Survey themes and criteria of controlled replies under 75 % that no action answers yet. Nothing is shown when there is none. */
export function Proposals({ prefecture }: { prefecture: string }) {
  const user = useUser();
  const { nameOf } = useMySites(prefecture);
  const proposals = useListActionProposals({ prefecture });
  const items = proposals.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals" className="fr-h5">
        Résultats sous 75 % en attente d’une action
      </h2>
      <ul className="rows">
        {items.map((proposal) => (
          <li key={proposal.reference} className="row">
            <div>
              <p className="row-title">
                {proposal.theme} : {proposal.finding}
              </p>
              <p className="mention fr-mb-0">{circumstances(proposal, nameOf(proposal.site))}</p>
            </div>
            {mayPlan(user, proposal.site) && (
              <Button
                size="small"
                priority="secondary"
                title={`Inscrire au plan – ${proposal.theme}`}
                linkProps={{ href: paths.newAction(prefecture, proposal.reference) }}
              >
                Inscrire au plan
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
