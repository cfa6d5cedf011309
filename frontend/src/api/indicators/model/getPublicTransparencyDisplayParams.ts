/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type GetPublicTransparencyDisplayParams = {
/**
 * Version ; la dernière si absente.
 */
version?: number;
};
