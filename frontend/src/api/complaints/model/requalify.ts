/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { CaseKind } from './caseKind';
import type { Scope } from './scope';

/**
 * Ce dont il s’agit vraiment.
 */
export interface Requalify {
  /** Nature de la demande. */
  kind: CaseKind;
  /** Ce dont il s’agit. */
  scope: Scope;
  /**
     * Thème.
     * @maxLength 100
     */
  theme?: string;
  /**
     * Vers qui la personne est réorientée ; elle le lit sur sa page de suivi. Absente, elle ne change pas ; vide, elle est retirée. Elle l’est aussi quand le champ n’est pas celui d’un autre service.
     * @maxLength 2000
     */
  redirection?: string;
  /**
     * Note interne.
     * @maxLength 2000
     */
  note?: string;
}
