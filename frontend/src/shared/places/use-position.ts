import { useState } from "react";

type Position = [latitude: number, longitude: number];

/** Where the device is, asked for by a button only; it goes nowhere but into the page. */
export function usePosition(onFound: (here: Position) => void) {
  const [state, setState] = useState<"idle" | "asking" | "refused">("idle");
  const ask = () => {
    setState("asking");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState("idle");
        onFound([coords.latitude, coords.longitude]);
      },
      () => setState("refused"),
      { timeout: 10_000, maximumAge: 600_000 },
    );
  };
  return { state, ask, isPossible: "geolocation" in navigator };
}
