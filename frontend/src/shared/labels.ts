/** French words for the codes that services exchange. Public pages take theirs from the message files. */
export const kindLabels = {
  COMPLAINT: "Réclamation",
  SUGGESTION: "Suggestion",
  COMPLIMENT: "Remerciement",
  INFORMATION_REQUEST: "Demande d’information",
} as const;

export const channelLabels = {
  URN: "Urne",
  LETTER: "Courrier",
  EMAIL: "Courriel",
  WEB_FORM: "Formulaire de contact",
  QR_CODE: "QR code",
  TELEPHONE: "Téléphone",
  COUNTER: "Guichet",
  SOCIAL_NETWORK: "Réseau social",
} as const;

export const scopeLabels = {
  TO_QUALIFY: "À qualifier",
  RECEPTION: "Qualité de l’accueil",
  FILE_PROGRESS: "Avancement d’un dossier",
  NEIGHBOUR_DISPUTE: "Conflit de voisinage",
  TOWN_HALL_RECEPTION: "Accueil en mairie",
  PREFECT_INTERVENTION: "Demande d’intervention du préfet",
  OTHER_ADMINISTRATION: "Autre administration",
} as const;

export const caseStateLabels = {
  RECEIVED: "Reçue",
  ACKNOWLEDGED: "Accusé de réception envoyé",
  TRANSFERRED: "Transférée",
  ON_HOLD: "Réponse d’attente envoyée",
  ANSWERED: "Réponse envoyée",
  CLOSED: "Close",
  REOPENED: "Rouverte",
} as const;

export const reportStateLabels = {
  DRAFT: "Brouillon",
  VALIDATED: "Validé",
  PUBLISHED: "Publié",
} as const;

export const campaignStateLabels = { DRAFT: "En préparation", OPEN: "Ouverte", CLOSED: "Close" } as const;

/** A code added by a service after this screen was built is shown as it is rather than hidden. */
export function labelOf(labels: Record<string, string>, code: string | undefined): string {
  return code === undefined ? "" : (labels[code] ?? code);
}

export const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
