import type { CaseView } from "@/api/complaints/model";
import { FocusedHeading } from "./focused-heading";
import { LetterButtons } from "./letter-buttons";
import type { Way } from "./next-case";
import { NextCase } from "./way-on";

type Props = {
  aCase: CaseView;
  /** How it has just left; absent for one that was sent before. */
  how?: string;
  way: Way;
};

/** The answer, and once it has just left: by which means, and what comes next. */
export function SentAnswer({ aCase, how, way }: Props) {
  return (
    <section className="panel" aria-labelledby="answer">
      {how === undefined ? (
        <h2 id="answer" className="fr-h5">
          Réponse envoyée
        </h2>
      ) : (
        <>
          <FocusedHeading as="h2" id="answer">
            Réponse envoyée
          </FocusedHeading>
          <p>{how}</p>
          <div className="fr-mb-3w">
            <NextCase way={way} />
          </div>
        </>
      )}
      <p className="long-text">{aCase.answer}</p>
      {isPosted(aCase) && <LetterButtons cases={[aCase.id]} name={`lettre-${aCase.number}`} />}
    </section>
  );
}

/** Who left no electronic address is answered on paper. */
const isPosted = ({ answer, person }: CaseView) =>
  Boolean(answer && person?.name && person.postalAddress && !person.email);
