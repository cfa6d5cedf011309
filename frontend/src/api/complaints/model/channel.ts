/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Channel = typeof Channel[keyof typeof Channel];


export const Channel = {
  URN: 'URN',
  LETTER: 'LETTER',
  EMAIL: 'EMAIL',
  WEB_FORM: 'WEB_FORM',
  QR_CODE: 'QR_CODE',
  TELEPHONE: 'TELEPHONE',
  COUNTER: 'COUNTER',
  SOCIAL_NETWORK: 'SOCIAL_NETWORK',
} as const;
