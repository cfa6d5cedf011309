/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Les textes d’un bilan, écrits tant qu’il est en projet.
 */
export interface AnnualReportTexts {
  /**
     * Points forts.
     * @maxItems 30
     * @items.maxLength 1000
     * @items.pattern \S
     */
  strengths: string[];
  /**
     * Pistes d’amélioration.
     * @maxItems 30
     * @items.maxLength 1000
     * @items.pattern \S
     */
  improvementLeads: string[];
  /**
     * Auto-évaluations menées dans l’année.
     * @maxItems 30
     * @items.maxLength 1000
     * @items.pattern \S
     */
  selfAssessments: string[];
  /**
     * Formations tenues dans l’année.
     * @maxItems 30
     * @items.maxLength 1000
     * @items.pattern \S
     */
  trainings: string[];
}
