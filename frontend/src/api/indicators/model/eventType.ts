/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type EventType = typeof EventType[keyof typeof EventType];


export const EventType = {
  ENTERED: 'ENTERED',
  IMPORTED: 'IMPORTED',
  PUSHED: 'PUSHED',
  COMPUTED: 'COMPUTED',
  COUNTED: 'COUNTED',
  OVERRIDDEN: 'OVERRIDDEN',
  RESTORED: 'RESTORED',
  NOT_TAKEN_LOCKED: 'NOT_TAKEN_LOCKED',
  NOT_TAKEN_OVERRIDDEN: 'NOT_TAKEN_OVERRIDDEN',
  NOT_TAKEN_ENTERED: 'NOT_TAKEN_ENTERED',
  TAKEN_ON_UNLOCK: 'TAKEN_ON_UNLOCK',
  NOT_ASKED: 'NOT_ASKED',
  VALIDATED: 'VALIDATED',
  LOCKED: 'LOCKED',
  UNLOCKED: 'UNLOCKED',
} as const;
