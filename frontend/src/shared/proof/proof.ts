import { Problem } from "@/api/client";
import { search, stride, type Task } from "./solve";

/** What a service asks to be worked out, whichever it is. */
export type Challenge = Task & { algorithm: string; signature: string; required: boolean };

/**
 * Works out a proof of work ahead, while the person writes, so that sending waits for nothing. One that is refused (it
 * expired, or served already) is worked out anew, once, without a word to the person.
 */
export function prover(draw: () => Promise<Challenge>) {
  let ahead: Promise<string | undefined> | undefined;
  const begin = () => {
    // Without network now, it is asked for again when the message leaves.
    ahead = newProof(draw).catch(() => undefined);
    return ahead;
  };
  const take = () => {
    const proof = ahead ?? newProof(draw).catch(() => undefined);
    ahead = undefined;
    return proof;
  };
  const send = async <T>(send: (init: RequestInit) => Promise<T>, init: RequestInit): Promise<T> => {
    try {
      return await send(withProof(init, await take()));
    } catch (error) {
      if (!(error instanceof Problem && error.type.endsWith("/proof-of-work"))) throw error;
      return send(withProof(init, await newProof(draw)));
    }
  };
  return { begin, send };
}

function withProof(init: RequestInit, proof: string | undefined): RequestInit {
  return proof === undefined ? init : { ...init, headers: { ...init.headers, "Proof-Of-Work": proof } };
}

/** What is sent with the message: nothing, when the service asks for none. */
async function newProof(draw: () => Promise<Challenge>): Promise<string | undefined> {
  const challenge = await draw();
  if (!challenge.required) return undefined;
  const number = await solved(challenge);
  return number === undefined ? undefined : encoded(challenge, number);
}

function encoded({ algorithm, challenge, salt, signature }: Challenge, number: number): string {
  return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
}

/** In a worker; in the page, a little at a time, where workers are not allowed. */
async function solved(task: Task): Promise<number | undefined> {
  try {
    return await inWorker(task);
  } catch {
    return inPage(task);
  }
}

function inWorker({ challenge, salt, maxnumber }: Task): Promise<number | undefined> {
  return new Promise((found, failed) => {
    const worker = new Worker(new URL("./solver.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<number | undefined>) => {
      worker.terminate();
      found(data);
    };
    worker.onerror = failed;
    worker.postMessage({ challenge, salt, maxnumber });
  });
}

async function inPage(task: Task): Promise<number | undefined> {
  for (let from = 0; from <= task.maxnumber; from += stride) {
    const number = search(task, from, Math.min(from + stride, task.maxnumber + 1));
    if (number !== undefined) return number;
    await new Promise((resume) => setTimeout(resume));
  }
  return undefined;
}
