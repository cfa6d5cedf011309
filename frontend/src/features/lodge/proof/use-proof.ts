import { useCallback, useEffect, useRef } from "react";
import { Problem } from "@/api/client";
import { newProof } from "./proof";

/**
 * The proof of work is worked out while the person writes, so that sending waits for nothing. One that is refused
 * (it expired, or served already) is worked out anew, once, without a word to the person.
 */
export function useProof() {
  const proof = useRef<Promise<string | undefined>>(undefined);
  const begin = useCallback(() => {
    // Without network now, it is asked for again when the message leaves.
    proof.current = newProof().catch(() => undefined);
    return proof.current;
  }, []);
  useEffect(() => {
    void begin();
  }, [begin]);

  return async <T>(send: (init: RequestInit) => Promise<T>, init: RequestInit): Promise<T> => {
    try {
      return await send(withProof(init, await (proof.current ?? begin())));
    } catch (error) {
      if (!(error instanceof Problem && error.type.endsWith("/proof-of-work"))) throw error;
      return send(withProof(init, await begin()));
    }
  };
}

function withProof(init: RequestInit, proof: string | undefined): RequestInit {
  return proof === undefined ? init : { ...init, headers: { ...init.headers, "Proof-Of-Work": proof } };
}
