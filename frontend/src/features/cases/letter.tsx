import { Button } from "@codegouvfr/react-dsfr/Button";
import type { CaseView } from "@/api/complaints/model";
import { formatDay } from "@/shared/format";

/** The answer of someone who has no e-mail, as the letter to post: it alone is printed. */
export function LetterToPrint({ aCase }: { aCase: CaseView }) {
  const { person, answer, answeredOn, siteName } = aCase;
  if (!answer || !person?.postalAddress || person.email) return null;
  const print = () => {
    document.body.classList.add("prints-letter");
    window.addEventListener("afterprint", () => document.body.classList.remove("prints-letter"), {
      once: true,
    });
    window.print();
  };
  return (
    <>
      <Button className="no-print" priority="secondary" iconId="fr-icon-printer-line" onClick={print}>
        Imprimer la lettre
      </Button>
      <div className="letter" aria-hidden="true">
        <p>{siteName}</p>
        <p className="long-text letter-address">
          {person.name}
          {"\n"}
          {person.postalAddress}
        </p>
        {answeredOn && <p>{formatDay(answeredOn)}</p>}
        <p className="long-text">{answer}</p>
      </div>
    </>
  );
}
