/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type GetSiteDashboardParams = {
/**
 * Premier mois.
 */
from: string;
/**
 * Dernier mois.
 */
to: string;
};
