import { Link } from "react-router";
import { useListActionProposals } from "@/api/reporting/reporting";
import { paths } from "@/shared/paths";
import { WaitingPart } from "./waiting-part";

export function ProposalsWaiting({ prefecture }: { prefecture: string }) {
  const proposals = useListActionProposals({ prefecture });
  return (
    <WaitingPart
      title="Résultats sous 75 % sans action"
      query={proposals}
      more={{ text: "Plan d’actions", href: paths.actions() }}
    >
      {({ items }) =>
        items.length === 0 ? (
          <p>Aucun résultat n’attend d’action.</p>
        ) : (
          <ul>
            {items.slice(0, 5).map((proposal) => (
              <li key={proposal.reference}>
                <Link to={paths.newAction(prefecture, proposal.reference)}>{proposal.theme}</Link>{" "}
                <span className="mention">{proposal.finding}</span>
              </li>
            ))}
          </ul>
        )
      }
    </WaitingPart>
  );
}
