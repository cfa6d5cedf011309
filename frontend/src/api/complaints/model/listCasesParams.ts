/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { AnswerStatus } from './answerStatus';
import type { CaseKind } from './caseKind';
import type { CaseState } from './caseState';
import type { Channel } from './channel';
import type { LocalDate } from './localDate';
import type { Scope } from './scope';
import type { SiteCode } from './siteCode';

export type ListCasesParams = {
/**
 * Selon la réponse : due (OWED) ou non (NOT_OWED), ou réunie avec une autre demande (MERGED), ou réorientation vers un autre service (REDIRECTED) ; donnée (GIVEN), à temps (IN_TIME) ou après l’échéance (AFTER_DUE), datée d’avant l’échéance et enregistrée après, avec un motif (RECORDED_LATE) ; due et pas encore donnée (AWAITED).
 */
answer?: AnswerStatus;
/**
 * Seulement celles d’un agent : son identifiant, « me » ou « none ».
 */
assignee?: string;
/**
 * Seulement ces canaux.
 */
channel?: Channel[];
/**
 * Celles que comptent les chiffres de ce site : les siennes, et celles dont il a manqué l’échéance avant de les transmettre, où qu’elles soient.
 */
countedBy?: SiteCode;
/**
 * Où reprendre la liste.
 */
cursor?: string;
/**
 * Seulement celles à traiter dont l’échéance tombe au plus tard ce jour.
 */
dueBy?: LocalDate;
/**
 * Celles que ce site a transmises à un autre site, où qu’elles soient.
 */
handedOverBy?: SiteCode;
/**
 * Seulement ces natures.
 */
kind?: CaseKind[];
/**
 * Vrai : seulement les retards ; faux : sans les retards.
 */
late?: boolean;
/**
 * Nombre de demandes.
 * @minimum 1
 * @maximum 100
 */
limit?: number;
/**
 * Vrai : seulement celles qui sont encore à traiter ; faux : seulement celles qui ont leur réponse ou sont closes.
 */
open?: boolean;
/**
 * Mots du message, de l’objet, du thème ou de la réponse, sans souci des accents ni des pluriels ; « -mot » l’exclut, des guillemets cherchent une suite de mots. Ou un numéro, son début ou ses dernières lettres.
 * @maxLength 200
 */
q?: string;
/**
 * Seulement celles reçues à partir de ce jour.
 */
receivedFrom?: LocalDate;
/**
 * Seulement celles reçues jusqu’à ce jour.
 */
receivedTo?: LocalDate;
/**
 * Seulement ces champs.
 */
scope?: Scope[];
/**
 * Seulement ce site.
 */
site?: SiteCode;
/**
 * Seulement ces états.
 */
state?: CaseState[];
/**
 * Seulement ce thème ; « none » : sans thème.
 */
theme?: string;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
