import type { ReactNode } from "react";
import { Link } from "react-router";
import type { CaseView, DeadlineView } from "@/api/complaints/model";
import { formatDay, formatShortDay } from "@/shared/format";
import { caseStateLabels, channelLabels, labelOf, scopeLabels } from "@/shared/labels";
import { paths } from "@/shared/paths";

export function CaseFacts({ found }: { found: CaseView }) {
  const facts: [string, ReactNode][] = [
    ["État", labelOf(caseStateLabels, found.state)],
    ["Site", found.siteName],
    ["Bureau", found.bureau],
    ["Canal", labelOf(channelLabels, found.channel)],
    ["Champ", labelOf(scopeLabels, found.scope)],
    ["Thème", found.theme],
    ["Réorientation", found.redirection],
    [
      "Traitée avec",
      found.mergedInto && <Link to={paths.cases({ q: found.mergedInto })}>{found.mergedInto}</Link>,
    ],
    ["Reçue le", formatDay(found.receivedOn)],
    ["Réponse due le", found.dueOn && formatDay(found.dueOn)],
    ["Réponse le", found.answeredOn && formatDay(found.answeredOn)],
    [
      "Réponse jugée",
      found.satisfied === undefined ? undefined : found.satisfied ? "Satisfaisante" : "Pas satisfaisante",
    ],
    ["Remarque", found.satisfactionRemark],
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
      {found.deadline && <Deadline deadline={found.deadline} />}
      {!found.owedAnswer && !found.mergedInto && (
        <p className="mention fr-mt-2w">
          Sans nom ou sans adresse où répondre, cette demande est comptée à part : aucune réponse n’est due.
        </p>
      )}
    </section>
  );
}

/** Which rule, which calendar, and which days did not count: nobody has to trust the date blindly. */
function Deadline({ deadline }: { deadline: DeadlineView }) {
  return (
    <details className="fr-mt-2w">
      <summary className="mention">Pourquoi cette date ?</summary>
      <p className="mention fr-mb-0">
        {`Délai de ${deadline.workingDays} jours ouvrés, calendrier «\u00a0${deadline.calendarName}\u00a0». `}
        {`Règle «\u00a0${deadline.source}\u00a0».`}
        {deadline.skippedDays.length > 0 &&
          ` Jours non comptés : ${deadline.skippedDays
            .map((day) => `${formatShortDay(day.date)} (${day.reason})`)
            .join(", ")}.`}{" "}
        <Link to={paths.deadlineRules()}>Toutes les règles</Link>
      </p>
    </details>
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
