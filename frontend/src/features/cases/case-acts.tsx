import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import { type ReactNode, useState } from "react";
import { closeCase, reopenCase, sendHoldingReply } from "@/api/complaints/complaints";
import type { CaseStep, CaseView } from "@/api/complaints/model";
import { AcknowledgeForm } from "./acknowledge-form";
import { AnswerForm } from "./answer-form";
import { AssignedToAnother } from "./assigned-to-another";
import { CorrectForm } from "./correct-form";
import { MergeAct } from "./merge-form";
import { QualifyFirst } from "./qualify-first";
import { RedirectForm } from "./redirect-form";
import { RequalifyForm } from "./requalify-form";
import { TextAct } from "./text-act";
import { TransferForm } from "./transfer-form";

type Props = {
  aCase: CaseView;
  /** How an answer has left. */
  onSent: (how: string) => void;
};
type Unfolding = {
  /** What was asked for from elsewhere on the page. */
  unfolded?: CaseStep;
  onUnfold: (step: CaseStep, expanded: boolean) => void;
};
type Act = { step: CaseStep; Act: (props: Props & Unfolding) => ReactNode };

/** Shows the steps that the service gives, and no other: which step follows which state is its rule. */
export function CaseActs({ aCase, onSent }: Props) {
  const [unfolded, setUnfolded] = useState<CaseStep>();
  const onUnfold = (step: CaseStep, expanded: boolean) => setUnfolded(expanded ? step : undefined);
  const goTo = (step: CaseStep) => {
    setUnfolded(step);
    document.getElementById(`${anchorOf(step)}__toggle-btn`)?.focus();
  };
  if (!aCase.handled) {
    return <p className="mention">Cette demande est traitée par {aCase.siteName}. Vous pouvez la lire.</p>;
  }
  if (aCase.anonymised) {
    return (
      <p className="mention">
        Les données personnelles de cette demande sont effacées : elle ne change plus.
      </p>
    );
  }
  return (
    <section aria-labelledby="acts" className="fr-mb-4w">
      <h2 id="acts" className="fr-h5 fr-mt-4w">
        {aCase.open ? "Traiter la demande" : "Suite de la demande"}
      </h2>
      <AssignedToAnother aCase={aCase} />
      <QualifyFirst aCase={aCase} onUnfold={goTo} />
      {(aCase.open ? [...acts, closeUnanswered] : [closeAnswered, ...acts])
        .filter(({ step }) => aCase.steps.includes(step))
        .map(({ step, Act }) => (
          <Act key={step} aCase={aCase} onSent={onSent} unfolded={unfolded} onUnfold={onUnfold} />
        ))}
    </section>
  );
}

const anchorOf = (step: CaseStep) => `act-${step}`;

/** The commonest first. */
const acts: Act[] = [
  {
    step: "ANSWER",
    Act: ({ aCase, onSent }) => (
      <Accordion label="Répondre" defaultExpanded>
        <AnswerForm aCase={aCase} onSent={onSent} />
      </Accordion>
    ),
  },
  {
    step: "REDIRECTION",
    Act: ({ aCase, onSent, unfolded, onUnfold }) => (
      <Accordion
        id={anchorOf("REDIRECTION")}
        label="Réorienter vers un autre service"
        expanded={unfolded === "REDIRECTION"}
        onExpandedChange={(expanded) => onUnfold("REDIRECTION", expanded)}
      >
        <RedirectForm key={aCase.version} aCase={aCase} onSent={onSent} />
      </Accordion>
    ),
  },
  {
    step: "REQUALIFICATION",
    Act: ({ aCase, unfolded, onUnfold }) => (
      <Accordion
        id={anchorOf("REQUALIFICATION")}
        label="Requalifier"
        expanded={unfolded === "REQUALIFICATION"}
        onExpandedChange={(expanded) => onUnfold("REQUALIFICATION", expanded)}
      >
        <RequalifyForm aCase={aCase} />
      </Accordion>
    ),
  },
  {
    step: "TRANSFER",
    Act: ({ aCase }) => (
      <Accordion label="Transférer à un autre service">
        <TransferForm aCase={aCase} />
      </Accordion>
    ),
  },
  {
    step: "ACKNOWLEDGEMENT",
    Act: ({ aCase }) => (
      <Accordion label="Accuser réception">
        <AcknowledgeForm aCase={aCase} />
      </Accordion>
    ),
  },
  {
    step: "HOLDING_REPLY",
    Act: ({ aCase }) => (
      <Accordion label="Envoyer une réponse d’attente">
        <TextAct
          draft={`holding.${aCase.id}`}
          label="Texte de la réponse d’attente"
          hint="Il est compté, et n’arrête pas le délai."
          submitLabel="Envoyer la réponse d’attente"
          done="Réponse d’attente envoyée."
          act={(message, init) => sendHoldingReply(aCase.id, { message }, init)}
        />
      </Accordion>
    ),
  },
  { step: "MERGE", Act: MergeAct },
  {
    step: "CORRECTION",
    Act: ({ aCase }) => (
      <Accordion label="Corriger l’enregistrement">
        <CorrectForm key={aCase.version} aCase={aCase} />
      </Accordion>
    ),
  },
  {
    step: "REOPENING",
    Act: ({ aCase }) => (
      <Accordion label={aCase.redirectedBy ? "Annuler la réorientation" : "Rouvrir"}>
        <TextAct
          draft={`reopening.${aCase.id}`}
          label={
            aCase.redirectedBy ? "Pourquoi annuler la réorientation ?" : "Pourquoi rouvrir cette demande ?"
          }
          hint={aCase.redirectedBy && takingBack(aCase)}
          submitLabel={aCase.redirectedBy ? "Annuler et rouvrir la demande" : "Rouvrir la demande"}
          done={aCase.redirectedBy ? "La réorientation est annulée." : "La demande est rouverte."}
          act={(reason, init) => reopenCase(aCase.id, { reason }, init)}
        />
      </Accordion>
    ),
  },
];

const takingBack = ({ redirectedBy }: CaseView) =>
  `Le délai court de nouveau depuis la réception, et la page de suivi ne dit plus où s’adresser. ${
    redirectedBy === "EMAIL"
      ? "La personne en est prévenue par courriel."
      : "La personne n’a pas été prévenue par courriel : dites-lui vous-même de ne pas en tenir compte."
  }`;

const closeUnanswered: Act = {
  step: "CLOSURE",
  Act: ({ aCase }) => (
    <Accordion label="Clore sans réponse">
      <TextAct
        draft={`closure.${aCase.id}`}
        label="Motif"
        submitLabel="Clore la demande"
        done="La demande est close."
        act={(note, init) => closeCase(aCase.id, { note }, init)}
      />
    </Accordion>
  ),
};

const closeAnswered: Act = {
  step: "CLOSURE",
  Act: ({ aCase }) => (
    <Accordion label="Clore la demande" defaultExpanded>
      <TextAct
        draft={`closure.${aCase.id}`}
        label="Remarque (facultatif)"
        optional
        submitLabel="Clore la demande"
        done="La demande est close."
        act={(note, init) => closeCase(aCase.id, { note: note || undefined }, init)}
      />
    </Accordion>
  ),
};
