/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { ComplaintCount } from './complaintCount';
import type { ComplaintRate } from './complaintRate';

/**
 * Réclamations, suggestions, remerciements et demandes d’information reçus, et leur traitement.
 */
export interface ComplaintResults {
  /** Nombre de demandes reçues. */
  total: number;
  /** Nombre de demandes qui attendent une réponse (nom et adresse donnés). */
  owedAnswer: number;
  /** Nombre de demandes qui attendaient une réponse et l’ont eue. */
  answered: number;
  /** Par nature de message. */
  byKind: ComplaintCount[];
  /** Par canal. */
  byChannel: ComplaintCount[];
  /** Par objet : qualité de l’accueil, ou hors champ. */
  byScope: ComplaintCount[];
  /** Taux et délais du label, consolidés : ceux des indicateurs. */
  rates: ComplaintRate[];
}
