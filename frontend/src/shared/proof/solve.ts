import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

export type Task = { challenge: string; salt: string; maxnumber: number };

/** Numbers tried between two looks at the clock of the page. */
export const stride = 500;

/** The number that has the hash, between two bounds; nothing when it is not there. */
export function search({ challenge, salt }: Task, from: number, to: number): number | undefined {
  for (let number = from; number < to; number++) {
    if (bytesToHex(sha256(utf8ToBytes(salt + number))) === challenge) return number;
  }
  return undefined;
}
