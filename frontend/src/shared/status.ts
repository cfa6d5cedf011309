type Said = { text: string; number: number };

let said: Said = { text: "", number: 0 };
const listeners = new Set<() => void>();

function change(text: string) {
  said = { text, number: said.number + 1 };
  for (const listener of listeners) listener();
}

export const statusId = "statut";

/** Tells what has been done. Who has lost their place on the page, because what they pressed is gone, is led to it. */
export function say(text: string) {
  change(text);
  // Once the page shows what has changed.
  setTimeout(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(text ? `#${statusId}` : "main h1")?.focus();
  });
}

export const hush = () => {
  if (said.text !== "") change("");
};

export const whatIsSaid = () => said;

export function whenSaid(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
