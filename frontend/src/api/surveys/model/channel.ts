/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type Channel = typeof Channel[keyof typeof Channel];


export const Channel = {
  LINK: 'LINK',
  QR_CODE: 'QR_CODE',
  KIOSK: 'KIOSK',
  PAPER: 'PAPER',
  TELEPHONE: 'TELEPHONE',
} as const;
