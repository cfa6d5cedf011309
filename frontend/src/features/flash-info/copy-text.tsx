import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";

/** For the intranet or an e-mail: the same words, ready to be pasted. */
export function CopyText({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section className="panel" aria-labelledby="text">
      <h2 id="text" className="fr-h6">
        Le texte à copier
      </h2>
      <p className="long-text">{text}</p>
      <Button priority="secondary" iconId="fr-icon-clipboard-line" onClick={() => void copy()}>
        {copied ? "Texte copié" : "Copier le texte"}
      </Button>
      <span role="status" className="fr-sr-only">
        {copied ? "Texte copié" : ""}
      </span>
    </section>
  );
}
