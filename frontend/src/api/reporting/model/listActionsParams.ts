/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Origin } from './origin';
import type { Progress } from './progress';

export type ListActionsParams = {
/**
 * Suite de la liste.
 */
cursor?: string;
/**
 * Nombre d’actions par page, 100 au plus.
 * @minimum 1
 * @maximum 100
 */
limit?: number;
/**
 * Ne garder que cette origine.
 */
origin?: Origin;
/**
 * Code de la préfecture ; par défaut celle de l’appelant.
 */
prefecture?: string;
/**
 * Ne garder que cet avancement.
 */
progress?: Progress;
/**
 * Ne garder que les actions de ce site.
 */
site?: string;
/**
 * Rangs du premier et du dernier élément voulus, parmi les cent premiers.
 */
range?: string;
};
