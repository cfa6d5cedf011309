import type { State } from "./state";

const name = "qualite.mock-state";

/** What was done is kept for as long as the tab lives: going from the public pages to the agents' is a reload. */
export const keep = (state: State) => sessionStorage.setItem(name, JSON.stringify(state));

export const forgetAll = () => sessionStorage.removeItem(name);

export function keptState(): State | undefined {
  const text = sessionStorage.getItem(name);
  return text ? (JSON.parse(text) as State) : undefined;
}
