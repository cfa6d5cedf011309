/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * La publication d’un affichage.
 */
export interface PublishDisplay {
  /**
     * Ce qui est corrigé, dit au public ; obligatoire à partir de la deuxième version.
     * @maxLength 300
     */
  correction?: string;
}
