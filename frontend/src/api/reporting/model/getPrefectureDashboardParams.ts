/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type GetPrefectureDashboardParams = {
/**
 * Premier mois.
 */
from: string;
/**
 * Dernier mois.
 */
to: string;
};
