/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Un nouveau tirage, à la place d’un autre.
 */
export interface ReplyControlRedraw {
  /**
     * Pourquoi ; gardé avec le contrôle.
     * @maxLength 1000
     * @pattern \S
     */
  reason: string;
  /**
     * Nombre de réponses à contrôler ; celui du premier tirage si absent.
     * @minimum 1
     * @maximum 200
     */
  size?: number;
  /**
     * N’est plus accepté : le nombre dont le tirage découle est tiré au sort, et rendu avec lui.
     * @deprecated
     */
  seed?: number;
}
