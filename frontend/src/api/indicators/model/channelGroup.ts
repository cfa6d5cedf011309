/**
 * Written by `npm run api` from the contract: do not edit.
 */

export type ChannelGroup = typeof ChannelGroup[keyof typeof ChannelGroup];


export const ChannelGroup = {
  ELECTRONIC: 'ELECTRONIC',
  OTHER: 'OTHER',
  ANY: 'ANY',
} as const;
