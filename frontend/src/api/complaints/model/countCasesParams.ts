/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { LocalDate } from './localDate';
import type { SiteCode } from './siteCode';

export type CountCasesParams = {
/**
 * Selon la réponse : due (OWED) ou non (NOT_OWED) ; donnée (GIVEN), à temps (IN_TIME) ou après l’échéance (AFTER_DUE) ; due et pas encore donnée (AWAITED).
 */
answer?: string;
/**
 * Seulement ceux d’un agent : son identifiant, « me » ou « none ».
 */
assignee?: string;
/**
 * Seulement ces canaux.
 */
channel?: string;
/**
 * Seulement ceux à traiter dont l’échéance tombe au plus tard ce jour.
 */
dueBy?: LocalDate;
/**
 * Ceux que ce site a transmis à un autre site, où qu’ils soient.
 */
handedOverBy?: SiteCode;
/**
 * Seulement ces natures.
 */
kind?: string;
/**
 * Vrai : seulement les retards ; faux : sans les retards.
 */
late?: boolean;
/**
 * Mots du message, de l’objet, du thème ou de la réponse, sans souci des accents ni des pluriels ; « -mot » l’exclut, des guillemets cherchent une suite de mots. Ou un numéro.
 * @maxLength 200
 */
q?: string;
/**
 * Seulement ceux reçus à partir de ce jour.
 */
receivedFrom?: LocalDate;
/**
 * Seulement ceux reçus jusqu’à ce jour.
 */
receivedTo?: LocalDate;
/**
 * Seulement ces objets.
 */
scope?: string;
/**
 * Seulement ce site.
 */
site?: SiteCode;
/**
 * Seulement ces états, séparés par des virgules.
 */
state?: string;
/**
 * Seulement ce thème ; « none » : sans thème.
 */
theme?: string;
};
