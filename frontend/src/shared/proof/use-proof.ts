import { useEffect, useState } from "react";
import { type Challenge, prover } from "./proof";

/** Works out a proof from the moment the page opens; returns what sends with it. */
export function useProof(draw: () => Promise<Challenge>) {
  const [{ begin, send }] = useState(() => prover(draw));
  useEffect(() => {
    void begin();
  }, [begin]);
  return send;
}
