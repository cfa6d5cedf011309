/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type GetPublicFlashInfoParams = {
/**
 * Numéro de l’édition ; la dernière si absent.
 */
edition?: number;
};
