import { useCallback, useEffect, useRef, useState } from "react";
import { newKey, once, Problem } from "@/api/client";

/** A file on its way. Its key never changes: sent again after a lost answer, it is kept once. */
export type Sending = {
  key: string;
  file: File;
  state: "waiting" | "sending" | "sent" | "failed";
  problem?: Problem;
};

export type Send = (file: File, init: RequestInit) => Promise<unknown>;

const pauses = [1_000, 3_000];

/** Sends files one after the other, each again by itself when the network drops. */
export function useSendings(send: Send, onSent?: () => void) {
  const [sendings, setSendings] = useState<Sending[]>([]);
  const queue = useRef(Promise.resolve());
  const latest = useRef({ send, onSent, sendings });
  latest.current = { send, onSent, sendings };

  const run = useCallback((key: string, file: File) => {
    const mark = (change: Partial<Sending>) =>
      setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)));
    queue.current = queue.current.then(async () => {
      mark({ state: "sending", problem: undefined });
      const problem = await attempt(latest.current.send, key, file);
      mark(problem ? { state: "failed", problem } : { state: "sent" });
      if (!problem) latest.current.onSent?.();
    });
  }, []);

  const add = useCallback(
    (files: File[]) => {
      const added = files.map((file): Sending => ({ key: newKey(), file, state: "waiting" }));
      setSendings((all) => [...all, ...added]);
      for (const { key, file } of added) run(key, file);
    },
    [run],
  );

  const retry = useCallback((sending: Sending) => run(sending.key, sending.file), [run]);

  useEffect(() => {
    const back = () =>
      latest.current.sendings
        .filter((one) => one.state === "failed" && one.problem?.isRetryable)
        .forEach(retry);
    window.addEventListener("online", back);
    return () => window.removeEventListener("online", back);
  }, [retry]);

  return { sendings, add, retry };
}

/** What went wrong in the end; nothing when the file arrived. */
async function attempt(send: Send, key: string, file: File): Promise<Problem | undefined> {
  for (let tries = 0; ; tries++) {
    try {
      await send(file, once(key));
      return undefined;
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem({ status: 500 });
      const pause = pauses[tries];
      if (!problem.isRetryable || problem.status === 429 || pause === undefined) return problem;
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }
}

/** How a file travels: its content is the body, its name a header, neither is in the address. */
export function fileInit(file: File, init: RequestInit, secret?: string): RequestInit {
  return {
    ...init,
    headers: {
      ...init.headers,
      "File-Name": encodeURIComponent(file.name.slice(-120)),
      ...(secret === undefined ? {} : { "Case-Secret": secret }),
    },
  };
}
