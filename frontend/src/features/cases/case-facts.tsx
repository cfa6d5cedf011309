import type { ReactNode } from "react";
import type { CaseView } from "@/api/complaints/model";
import { formatDay } from "@/shared/format";
import { caseStateLabels, channelLabels, labelOf, scopeLabels } from "@/shared/labels";
import { useMySites } from "@/shared/sites";

export function CaseFacts({ found }: { found: CaseView }) {
  const { nameOf } = useMySites();
  const facts: [string, ReactNode][] = [
    ["État", labelOf(caseStateLabels, found.state)],
    ["Site", nameOf(found.site)],
    ["Bureau", found.bureau],
    ["Canal", labelOf(channelLabels, found.channel)],
    ["Objet", labelOf(scopeLabels, found.scope)],
    ["Thème", found.theme],
    ["Reçue le", formatDay(found.receivedOn)],
    ["Réponse due le", found.dueOn && formatDay(found.dueOn)],
    ["Répondue le", found.answeredOn && formatDay(found.answeredOn)],
    ["Nom", found.person?.name],
    ["Courriel", found.person?.email],
    ["Adresse", found.person?.postalAddress],
  ];
  return (
    <section className="panel" aria-labelledby="facts">
      <h2 id="facts" className="fr-h6">
        En bref
      </h2>
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([term, value]) => (
            <Fact key={term} term={term} value={value} />
          ))}
      </dl>
      {found.dueExplanation && <p className="mention fr-mt-2w">{found.dueExplanation}</p>}
      {!found.owedAnswer && (
        <p className="mention fr-mt-2w">
          Sans nom ou sans adresse où répondre, cette demande est comptée à part : aucune réponse n’est due.
        </p>
      )}
    </section>
  );
}

function Fact({ term, value }: { term: string; value: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}
