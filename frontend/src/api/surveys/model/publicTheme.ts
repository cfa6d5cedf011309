/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Rating } from './rating';
import type { Text } from './text';

/**
 * La satisfaction sur un thème.
 */
export interface PublicTheme {
  /** Code du thème. */
  code: string;
  /** Nom affiché. */
  label: Text;
  /** Sa satisfaction. */
  rating: Rating;
}
