import { useSyncExternalStore } from "react";
import { newKey, once, Problem } from "@/api/client";
import type { SubmitResponse } from "@/api/surveys/model";
import { answerCampaign, getChallenge } from "@/api/surveys/surveys";
import { prover } from "@/shared/proof/proof";

/**
 * Answers given while the network was away: they leave as soon as it returns, and no screen shows them again. Each keeps
 * the key of its first attempt, so that an answer whose acknowledgement was lost on the way is not counted twice.
 */
type Kept = { slug: string; key: string; body: SubmitResponse };

const store = "qualite.kept-answers";
const listeners = new Set<() => void>();
let sentCount = 0;

function all(): Kept[] {
  try {
    return JSON.parse(localStorage.getItem(store) ?? "[]") as Kept[];
  } catch {
    return [];
  }
}

function save(kept: Kept[]) {
  localStorage.setItem(store, JSON.stringify(kept));
  for (const listener of listeners) listener();
}

/** Erases the answers that have not left: whoever gave them may not want them on a device that others use. */
export const eraseKept = () => save([]);

const proof = prover(() => getChallenge());

/** While the person answers. */
export const beginProof = () => void proof.begin();

const send = ({ slug, key, body }: Kept) => proof.send((init) => answerCampaign(slug, body, init), once(key));

const forget = (key: string) => save(all().filter((other) => other.key !== key));

/** "sent", or "kept" when the service could not be reached; a refusal is thrown. */
export async function sendOrKeep(slug: string, body: SubmitResponse): Promise<"sent" | "kept"> {
  const kept: Kept = { slug, key: newKey(), body };
  save([...all(), kept]);
  try {
    await send(kept);
    forget(kept.key);
    return "sent";
  } catch (error) {
    if (error instanceof Problem && error.isRetryable) return "kept";
    forget(kept.key);
    throw error;
  }
}

let sending = false;

async function sendKept() {
  if (sending) return;
  sending = true;
  try {
    for (const kept of all()) {
      try {
        await send(kept);
        sentCount += 1;
      } catch (error) {
        if (!(error instanceof Problem) || error.isRetryable) return;
        // Refused for good (the campaign has closed meanwhile): keeping it would try for ever.
      }
      forget(kept.key);
    }
  } finally {
    sending = false;
  }
}

/** Tries again when the network returns, when the page opens, and every half minute in between. */
export function watchKept(): () => void {
  const attempt = () => void sendKept();
  attempt();
  window.addEventListener("online", attempt);
  const timer = window.setInterval(attempt, 30_000);
  return () => {
    window.removeEventListener("online", attempt);
    window.clearInterval(timer);
  };
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useKeptCount = () => useSyncExternalStore(subscribe, () => all().length);
export const useSentCount = () => useSyncExternalStore(subscribe, () => sentCount);
