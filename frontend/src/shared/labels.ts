import type { CaseKind, CaseState, Channel, DeadlineStep, Scope } from "@/api/complaints/model";
import type { ReportStatus } from "@/api/reporting/model";
import type { CampaignState } from "@/api/surveys/model";

/*
 * French words for the codes that services exchange: one for each code of the contract, and for no other, or this does
 * not compile. Public pages take theirs from the message files.
 */
export const kindLabels = {
  COMPLAINT: "Réclamation",
  SUGGESTION: "Suggestion",
  COMPLIMENT: "Remerciement",
  INFORMATION_REQUEST: "Demande d’information",
} as const satisfies Record<CaseKind, string>;

export const deadlineStepLabels = {
  ANSWER: "Réponse",
  ACKNOWLEDGEMENT: "Accusé de réception",
} as const satisfies Record<DeadlineStep, string>;

export const channelLabels = {
  URN: "Urne",
  LETTER: "Courrier",
  EMAIL: "Courriel",
  WEB_FORM: "Formulaire de contact",
  QR_CODE: "QR code",
  TELEPHONE: "Téléphone",
  COUNTER: "Guichet",
  SOCIAL_NETWORK: "Réseau social",
} as const satisfies Record<Channel, string>;

export const scopeLabels = {
  TO_QUALIFY: "À qualifier",
  RECEPTION: "Qualité de l’accueil",
  FILE_PROGRESS: "Avancement d’un dossier",
  NEIGHBOUR_DISPUTE: "Conflit de voisinage",
  TOWN_HALL_RECEPTION: "Accueil en mairie",
  PREFECT_INTERVENTION: "Demande d’intervention du préfet",
  OTHER_ADMINISTRATION: "Autre administration",
} as const satisfies Record<Scope, string>;

export const caseStateLabels = {
  RECEIVED: "Reçue",
  ACKNOWLEDGED: "Accusé de réception envoyé",
  TRANSFERRED: "Transférée",
  ON_HOLD: "Réponse d’attente envoyée",
  ANSWERED: "Réponse envoyée",
  CLOSED: "Close",
  REOPENED: "Rouverte",
} as const satisfies Record<CaseState, string>;

export const reportStateLabels = {
  DRAFT: "Brouillon",
  VALIDATED: "Validé",
  PUBLISHED: "Publié",
} as const satisfies Record<ReportStatus, string>;

export const campaignStateLabels = {
  DRAFT: "En préparation",
  OPEN: "Ouverte",
  CLOSED: "Close",
} as const satisfies Record<CampaignState, string>;

/** A code added by a service after this screen was built is shown as it is rather than hidden. */
export function labelOf(labels: Record<string, string>, code: string | undefined): string {
  return code === undefined ? "" : (labels[code] ?? code);
}

export const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
