/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Origin } from './origin';
import type { Progress } from './progress';

/**
 * Une action à inscrire au plan, ou son nouvel état.
 */
export interface PlanAction {
  /** Code de la préfecture. Ne change plus ensuite. */
  prefecture: string;
  /** Code du site ; absent pour une action commune. Ne change plus ensuite. */
  site?: string;
  /**
     * Objectif.
     * @maxLength 200
     * @pattern \S
     */
  objective: string;
  /**
     * Ce qui est fait.
     * @maxLength 1000
     * @pattern \S
     */
  action: string;
  /**
     * Services chargés de l’action : jamais un nom de personne.
     * @minItems 1
     * @maxItems 10
     * @items.maxLength 120
     * @items.pattern \S
     */
  actors: string[];
  /** Échéance : jour (2022-04-30), mois (2022-04), trimestre (2022-Q2), année (2022) ou années (2023-2024) ; absente si elle n’est pas encore fixée. */
  due?: string;
  /** Avancement. */
  progress: Progress;
  /**
     * Part réalisée, de 0 à 100 %.
     * @minimum 0
     * @maximum 100
     */
  percent: number;
  /** Ce qui fait naître l’action. */
  origin: Origin;
  /**
     * Référence de l’origine : « campagne/thème » pour une enquête, sinon libre.
     * @maxLength 200
     */
  reference?: string;
}
