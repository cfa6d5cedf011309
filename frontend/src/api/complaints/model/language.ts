/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Langue : français ou anglais.
 */
export type Language = typeof Language[keyof typeof Language];


export const Language = {
  fr: 'fr',
  en: 'en',
} as const;
