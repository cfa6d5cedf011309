/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Les adresses des rappels.
 */
export interface ReminderAddresses {
  /**
     * Boîte du service ou de son référent ; absente : pas de rappel.
     * @maxLength 254
     */
  deskEmail?: string;
  /**
     * Boîte du responsable qualité, prévenu de ce qui dure ou attend sa validation.
     * @maxLength 254
     */
  managerEmail?: string;
}
