import type { ActionProposal } from "@/api/reporting/model";

const stillGoing = (proposal: ActionProposal) =>
  proposal.origin === "GRID_GAP" ? "contrôle en cours" : "enquête en cours";

/** Where a proposal comes from. The finding of a grid says how many replies it is about. */
export function circumstances(proposal: ActionProposal, site: string): string {
  return [
    site,
    proposal.campaignTitle,
    proposal.origin !== "GRID_GAP" && `${proposal.base} réponses`,
    proposal.provisional && stillGoing(proposal),
  ]
    .filter(Boolean)
    .join(" · ");
}

export function proposedBy(proposal: ActionProposal, site: string): string {
  return proposal.origin === "GRID_GAP"
    ? `Proposée d’après « ${proposal.campaignTitle} », ${site} : ${proposal.theme}, ${proposal.finding}.`
    : `Proposée par l’enquête « ${proposal.campaignTitle} » : ${proposal.theme}, ${proposal.finding} sur ${proposal.base} réponses.`;
}
