import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import { closeCase, reopenCase, sendHoldingReply } from "@/api/complaints/complaints";
import type { CaseState, CaseView } from "@/api/complaints/model";
import { handlesCases, useUser } from "@/shared/session";
import { AnswerForm } from "./answer-form";
import { CorrectForm } from "./correct-form";
import { MergeAct } from "./merge-form";
import { RequalifyForm } from "./requalify-form";
import { TextAct } from "./text-act";
import { TransferForm } from "./transfer-form";

const open: CaseState[] = ["RECEIVED", "ACKNOWLEDGED", "TRANSFERRED", "ON_HOLD", "REOPENED"];

/** What may be done next with this case; the service has the last word on every act. */
export function CaseActs({ aCase }: { aCase: CaseView }) {
  const user = useUser();
  if (!handlesCases(user) || !aCase.handled) return <ReadOnly aCase={aCase} />;
  if (aCase.anonymised) {
    return (
      <p className="mention">
        Les données personnelles de cette demande sont effacées : elle ne change plus.
      </p>
    );
  }
  if (!open.includes(aCase.state)) return <AfterAnswer aCase={aCase} />;
  return (
    <section aria-labelledby="acts" className="fr-mb-4w">
      <h2 id="acts" className="fr-h5 fr-mt-4w">
        Traiter la demande
      </h2>
      <Accordion label="Répondre" defaultExpanded>
        <AnswerForm aCase={aCase} />
      </Accordion>
      <Accordion label="Requalifier">
        <RequalifyForm key={aCase.version} aCase={aCase} />
      </Accordion>
      <Accordion label="Transférer à un autre service">
        <TransferForm aCase={aCase} />
      </Accordion>
      <Accordion label="Envoyer une réponse d’attente">
        <TextAct
          label="Texte de la réponse d’attente"
          hint="Il est compté, et n’arrête pas le délai."
          submitLabel="Envoyer la réponse d’attente"
          act={(message, init) => sendHoldingReply(aCase.id, { message }, init)}
        />
      </Accordion>
      <MergeAct aCase={aCase} />
      <Accordion label="Corriger l’enregistrement">
        <CorrectForm key={aCase.version} aCase={aCase} />
      </Accordion>
      {/* The service refuses to close what it still owes an answer to. */}
      {!aCase.owedAnswer && (
        <Accordion label="Clore sans réponse">
          <TextAct
            label="Motif"
            submitLabel="Clore la demande"
            act={(note, init) => closeCase(aCase.id, { note }, init)}
          />
        </Accordion>
      )}
    </section>
  );
}

/** Those who only read, and the site that sent the case elsewhere. */
function ReadOnly({ aCase }: { aCase: CaseView }) {
  return <p className="mention">Cette demande est traitée par {aCase.siteName}. Vous pouvez la lire.</p>;
}

function AfterAnswer({ aCase }: { aCase: CaseView }) {
  return (
    <section aria-labelledby="acts" className="fr-mb-4w">
      <h2 id="acts" className="fr-h5 fr-mt-4w">
        Suite de la demande
      </h2>
      {aCase.state === "ANSWERED" && (
        <Accordion label="Clore la demande" defaultExpanded>
          <TextAct
            label="Remarque (facultatif)"
            optional
            submitLabel="Clore la demande"
            act={(note, init) => closeCase(aCase.id, { note: note || undefined }, init)}
          />
        </Accordion>
      )}
      <Accordion label="Corriger l’enregistrement">
        <CorrectForm key={aCase.version} aCase={aCase} />
      </Accordion>
      <Accordion label="Rouvrir">
        <TextAct
          label="Pourquoi rouvrir cette demande ?"
          submitLabel="Rouvrir la demande"
          act={(reason, init) => reopenCase(aCase.id, { reason }, init)}
        />
      </Accordion>
    </section>
  );
}
