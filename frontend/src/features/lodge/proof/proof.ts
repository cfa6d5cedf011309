import { getChallenge } from "@/api/complaints/complaints";
import type { Challenge } from "@/api/complaints/model";
import { search, stride, type Task } from "./solve";

/** What is sent with the message: nothing, when the service asks for none. */
export async function newProof(): Promise<string | undefined> {
  const challenge = await getChallenge();
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
