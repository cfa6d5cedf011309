/**
 * Written by `npm run api` from the contract: do not edit.
 */
import type { Month } from './month';

export type GetDigitalPointParams = {
/**
 * Premier mois.
 */
from: Month;
/**
 * Dernier mois.
 */
to: Month;
};
