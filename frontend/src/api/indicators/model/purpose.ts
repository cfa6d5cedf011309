/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Purpose = typeof Purpose[keyof typeof Purpose];


export const Purpose = {
  DRIVING_LICENCE: 'DRIVING_LICENCE',
  VEHICLE_REGISTRATION: 'VEHICLE_REGISTRATION',
  IDENTITY: 'IDENTITY',
  RESIDENCE_PERMIT: 'RESIDENCE_PERMIT',
  OTHER: 'OTHER',
} as const;
