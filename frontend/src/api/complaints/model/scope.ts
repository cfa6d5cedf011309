/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Scope = typeof Scope[keyof typeof Scope];


export const Scope = {
  TO_QUALIFY: 'TO_QUALIFY',
  RECEPTION: 'RECEPTION',
  FILE_PROGRESS: 'FILE_PROGRESS',
  NEIGHBOUR_DISPUTE: 'NEIGHBOUR_DISPUTE',
  TOWN_HALL_RECEPTION: 'TOWN_HALL_RECEPTION',
  PREFECT_INTERVENTION: 'PREFECT_INTERVENTION',
  OTHER_ADMINISTRATION: 'OTHER_ADMINISTRATION',
} as const;
