import { useEffect, useState } from "react";
import type { Towns } from "./site-search";

const load = async () => (await import("./towns.json")).default as unknown as Towns;

/** Where the towns are: fetched from this very site, once somebody looks for something. */
export function useTowns(wanted: boolean): Towns | undefined {
  const [towns, setTowns] = useState<Towns>();
  useEffect(() => {
    // Without them, sites are still found by their own names and towns.
    if (wanted && !towns) load().then(setTowns, () => undefined);
  }, [wanted, towns]);
  return towns;
}
