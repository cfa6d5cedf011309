/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type GetOpenDataCatalogue200 = { [key: string]: unknown };
