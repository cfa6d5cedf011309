import type { WholeFile } from "@/api/client";
import { formatNumber } from "./format";
import { say } from "./status";

/** Gives the person a table, and says how many rows it has and its hash: they can check that it is whole. */
export function saveWhole({ blob, rows, sha256 }: WholeFile, name: string) {
  saveAs(
    blob,
    name,
    [
      rows !== undefined && `${formatNumber(rows)} ${rows > 1 ? "lignes" : "ligne"}`,
      sha256 && `empreinte SHA-256 ${sha256}`,
    ]
      .filter(Boolean)
      .join(", "),
  );
}

/** Gives the person a file that was fetched under their rights, and says so: a plain link would carry none. */
export function saveAs(blob: Blob, name: string, proof = "") {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser starts reading it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  say(`Fichier téléchargé : ${name}${proof && ` (${proof})`}.`);
}
