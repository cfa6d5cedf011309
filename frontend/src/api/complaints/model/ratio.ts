/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un chiffre et ce dont il est fait.
 */
export interface Ratio {
  /** Numérateur. */
  numerator: number;
  /** Dénominateur. */
  denominator: number;
  /** Valeur à deux décimales ; absente s’il n’y a rien à mesurer. */
  value?: number;
}
