import { say } from "./status";

/** Gives the person a file that was fetched under their rights, and says so: a plain link would carry none. */
export function saveAs(blob: Blob, name: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser starts reading it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  say(`Fichier téléchargé : ${name}.`);
}
