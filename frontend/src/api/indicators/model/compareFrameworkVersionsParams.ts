/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type CompareFrameworkVersionsParams = {
/**
 * Version de départ.
 */
from: number;
/**
 * Version d’arrivée.
 */
to: number;
};
