/**
 * Written by `npm run api` from the contract: do not edit.
 */

/**
 * Valeurs des champs du texte que le message ne donne pas, par nom : reponse, service, lien.
 */
export type AnswerFields = {[key: string]: string};
