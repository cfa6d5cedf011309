import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Problem } from "@/api/client";
import { followCase } from "@/api/complaints/complaints";
import type { CaseState, PublicCaseView, PublicStep } from "@/api/complaints/model";
import { m } from "@/paraglide/messages";
import { formatDay } from "@/shared/format";
import { useLocale } from "@/shared/locale";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { EraseData, Erased } from "./erase-data";
import { FollowForm } from "./follow-form";
import { FollowedFiles } from "./followed-files";
import { RateAnswer } from "./rate-answer";

const stateTexts: Record<CaseState, () => string> = {
  RECEIVED: m.state_RECEIVED,
  ACKNOWLEDGED: m.state_ACKNOWLEDGED,
  TRANSFERRED: m.state_TRANSFERRED,
  ON_HOLD: m.state_ON_HOLD,
  ANSWERED: m.state_ANSWERED,
  CLOSED: m.state_CLOSED,
  REOPENED: m.state_REOPENED,
};

const stepTexts: Record<string, () => string> = {
  RECEPTION: m.step_RECEPTION,
  ACKNOWLEDGEMENT: m.step_ACKNOWLEDGEMENT,
  REQUALIFICATION: m.step_REQUALIFICATION,
  TRANSFER: m.step_TRANSFER,
  HOLDING_REPLY: m.step_HOLDING_REPLY,
  ANSWER: m.step_ANSWER,
  REDIRECTION: m.step_REDIRECTION,
  CLOSURE: m.step_CLOSURE,
  MESSAGE: m.step_MESSAGE,
  MERGE: m.step_MERGE,
  CORRECTION: m.step_CORRECTION,
  REOPENING: m.step_REOPENING,
};

export function FollowedCase({ number, secret }: { number: string; secret: string }) {
  const followed = useQuery({
    queryKey: ["followed-case", number, secret],
    queryFn: ({ signal }) => followCase(number, { headers: { "Case-Secret": secret }, signal }),
  });
  const [erased, setErased] = useState(false);
  if (erased) {
    return (
      <Page title={m.follow_case({ number })}>
        <Erased />
      </Page>
    );
  }
  const refused = followed.error instanceof Problem && [401, 403, 404].includes(followed.error.status);
  return (
    <Page title={m.follow_case({ number })} together={number}>
      {refused ? (
        <>
          <div role="alert" className="fr-mb-3w">
            <Alert small severity="error" description={m.follow_not_found()} />
          </div>
          <FollowForm number={number} />
        </>
      ) : (
        <Loaded query={followed}>
          {(aCase) => (
            <CaseAtAGlance aCase={aCase}>
              <FollowedFiles number={number} secret={secret} isOpen={aCase.open} />
              {aCase.answer && <RateAnswer number={number} secret={secret} satisfied={aCase.satisfied} />}
              <EraseData number={number} secret={secret} onErased={() => setErased(true)} />
            </CaseAtAGlance>
          )}
        </Loaded>
      )}
    </Page>
  );
}

function CaseAtAGlance({ aCase, children }: { aCase: PublicCaseView; children: ReactNode }) {
  return (
    <div className="narrow stack">
      <div className="inline">
        <Badge severity={aCase.answer ? "success" : "info"}>{stateTexts[aCase.state]()}</Badge>
        <span>{m.follow_received({ date: formatDay(aCase.receivedOn) })}</span>
      </div>
      <p>{aCase.siteName}</p>
      {aCase.mergedInto && <p>{m.follow_merged({ number: aCase.mergedInto })}</p>}
      {!aCase.owedAnswer && !aCase.answer && !aCase.mergedInto && <p>{m.lodged_no_answer()}</p>}
      {aCase.dueOn && !aCase.answeredOn && <p>{m.follow_due({ date: formatDay(aCase.dueOn) })}</p>}
      {aCase.redirection && <p lang="fr">{aCase.redirection}</p>}
      {aCase.answer && (
        <section className="panel" aria-labelledby="answer">
          <h2 id="answer" className="fr-h5">
            {m.follow_answer()}
          </h2>
          {aCase.answeredOn && (
            <p className="mention">{m.follow_answered_on({ date: formatDay(aCase.answeredOn) })}</p>
          )}
          <p className="long-text" lang="fr">
            {aCase.answer}
          </p>
        </section>
      )}
      <section aria-labelledby="message">
        <h2 id="message" className="fr-h5">
          {m.follow_message()}
        </h2>
        <p className="long-text">{aCase.message}</p>
      </section>
      <section aria-labelledby="steps">
        <h2 id="steps" className="fr-h5">
          {m.follow_steps()}
        </h2>
        <ol className="timeline">
          {aCase.steps.map((step) => (
            <li key={`${step.on}${step.label}`}>
              <span className="mention block">{formatDay(step.on)}</span>
              <StepText step={step} />
            </li>
          ))}
        </ol>
      </section>
      {children}
    </div>
  );
}

/** In French the service says more: by which channel, to which office. */
function StepText({ step }: { step: PublicStep }) {
  const text = stepTexts[step.type]?.();
  if (useLocale() !== "fr" && text) return text;
  return <span lang="fr">{step.label}</span>;
}
