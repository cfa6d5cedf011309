/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Instant } from './instant';

/**
 * Un résultat publié.
 */
export interface OpenResult {
  /** Code du site. */
  code_structure?: string;
  /** Nature du site : préfecture, sous-préfecture ou antenne. */
  type_structure?: string;
  /** Nom du site. */
  titre_structure?: string;
  /** Code postal, quand il est connu. */
  code_postal?: string;
  /** Commune. */
  commune?: string;
  /** Code de l’indicateur. */
  code_indicateur?: string;
  /** Libellé de l’indicateur. */
  libelle_indicateur?: string;
  /** Période. */
  periode?: string;
  /** mensuelle, trimestrielle, semestrielle ou annuelle. */
  frequence?: string;
  /** mesuré, sans objet ou suspendu. */
  situation: string;
  /** Valeur, absente quand rien n’est mesuré. */
  valeur?: number;
  /** Unité. */
  unite?: string;
  /** Ce dont la valeur est faite, pour consolider. */
  numerateur?: number;
  /** Ce dont la valeur est faite, pour consolider. */
  denominateur?: number;
  /** Vrai quand le site a remplacé, avec un motif, le chiffre calculé par la plateforme. */
  valeur_remplacee?: boolean;
  /** Quand le résultat a été publié, ou sa période déverrouillée ou reverrouillée. */
  date_mise_a_jour?: Instant;
  /** Vrai pendant que la période est déverrouillée : le résultat publié reste, et peut être remplacé au prochain verrouillage. */
  en_correction?: boolean;
  /** Depuis quand ; absent quand le résultat n’est pas en cours de correction. */
  en_correction_depuis?: Instant;
}
