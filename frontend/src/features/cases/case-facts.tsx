import type { ReactNode } from "react";
import { Link } from "react-router";
import { useListPublicSites } from "@/api/complaints/complaints";
import type { CaseView, DeadlineView } from "@/api/complaints/model";
import { formatDay, formatShortDay } from "@/shared/format";
import { caseStateLabels, channelLabels, labelOf, scopeLabels } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { meansLabels } from "./means-fields";

function SiteName({ code }: { code: string }) {
  const sites = useListPublicSites();
  return sites.data?.items.find((site) => site.code === code)?.name ?? code;
}

export function CaseFacts({ aCase }: { aCase: CaseView }) {
  const facts: [string, ReactNode][] = [
    ["État", labelOf(caseStateLabels, aCase.state)],
    ["Site", aCase.siteName],
    ["Comptée dans les chiffres de", aCase.countedBy && <SiteName code={aCase.countedBy} />],
    ["Bureau", aCase.bureau],
    ["Canal", labelOf(channelLabels, aCase.channel)],
    ["Champ", labelOf(scopeLabels, aCase.scope)],
    ["Thème", aCase.theme],
    ["Réorientation", aCase.redirection],
    ["Réorientée par", aCase.redirectedBy && labelOf(meansLabels, aCase.redirectedBy)],
    [
      "Traitée avec",
      aCase.mergedInto && <Link to={paths.cases({ q: aCase.mergedInto })}>{aCase.mergedInto}</Link>,
    ],
    ["Reçue le", formatDay(aCase.receivedOn)],
    [
      "Accusé de réception dû le",
      aCase.state === "RECEIVED" &&
        aCase.deadline?.acknowledgement &&
        formatDay(aCase.deadline.acknowledgement.dueOn),
    ],
    ["Réponse due le", aCase.dueOn && formatDay(aCase.dueOn)],
    [
      "Réponse le",
      aCase.answeredOn &&
        formatDay(aCase.answeredOn) + (aCase.recordedLate ? ", enregistrée après l’échéance" : ""),
    ],
    [
      "Courrier type",
      aCase.answerTemplate && `${aCase.answerTemplate.code}, version ${aCase.answerTemplate.version}`,
    ],
    [
      "Réponse jugée",
      aCase.satisfied === undefined ? undefined : aCase.satisfied ? "Satisfaisante" : "Pas satisfaisante",
    ],
    ["Remarque", aCase.satisfactionRemark],
    ["Nom", aCase.person?.name],
    ["Courriel", aCase.person?.email],
    ["Adresse", aCase.person?.postalAddress],
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
      {aCase.deadline && <Deadline deadline={aCase.deadline} />}
      {!aCase.owedAnswer && !aCase.mergedInto && (
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
        {`Règle «\u00a0${deadline.source}\u00a0»${whoseChoice(deadline)}.`}
        {deadline.skippedDays.length > 0 &&
          ` Jours non comptés : ${deadline.skippedDays
            .map((day) => `${formatShortDay(day.date)} (${day.reason})`)
            .join(", ")}.`}
        {deadline.leftOut && ` ${deadline.leftOut}`} <Link to={paths.deadlineRules()}>Toutes les règles</Link>
      </p>
    </details>
  );
}

function whoseChoice({ origin, framework, frameworkTitle }: DeadlineView): string {
  if (origin === "DEFAULT") return "";
  const named = frameworkTitle ?? framework;
  if (origin === "FRAMEWORK") return `, du référentiel ${named}`;
  return named
    ? `, un délai que la préfecture se donne, plus court que celui du référentiel ${named}`
    : ", un délai que la préfecture se donne";
}

function Fact({ term, value }: { term: string; value: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}
