/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Criterion } from './criterion';

/**
 * Le résultat d’un critère.
 */
export interface ReplyControlResult {
  /** Le critère. */
  criterion: Criterion;
  /** Réponses conformes. */
  conform: number;
  /** Réponses non conformes. */
  notConform: number;
  /** Réponses que le critère ne concerne pas. */
  notApplicable: number;
  /** Taux de conformité, en %, à deux décimales ; absent s’il n’y a rien à mesurer. */
  rate?: number;
}
