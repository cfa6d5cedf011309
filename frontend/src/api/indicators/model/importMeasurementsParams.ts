/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type ImportMeasurementsParams = {
/**
 * Vrai pour enregistrer aussi les valeurs inhabituelles que la vérification a listées.
 */
confirmUnusual?: boolean;
};
