/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Ce que le verrouillage rend public aussitôt.
 */
export interface LockPublication {
  /** Nombre d’indicateurs publiés dans les données ouvertes, « sans objet » et « suspendu » compris. */
  results: number;
  /** Vrai si le flash-info du mois est publié aussi. */
  flashInfo: boolean;
}
