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
export function CaseActs({ found }: { found: CaseView }) {
  const user = useUser();
  if (!handlesCases(user) || !found.handled) return <ReadOnly found={found} />;
  if (found.anonymised) {
    return (
      <p className="mention">
        Les données personnelles de cette demande sont effacées : elle ne change plus.
      </p>
    );
  }
  if (!open.includes(found.state)) return <AfterAnswer found={found} />;
  return (
    <section aria-labelledby="acts" className="fr-mb-4w">
      <h2 id="acts" className="fr-h5 fr-mt-4w">
        Traiter la demande
      </h2>
      <Accordion label="Répondre" defaultExpanded>
        <AnswerForm found={found} />
      </Accordion>
      <Accordion label="Requalifier">
        <RequalifyForm key={found.version} found={found} />
      </Accordion>
      <Accordion label="Transférer à un autre service">
        <TransferForm found={found} />
      </Accordion>
      <Accordion label="Envoyer une réponse d’attente">
        <TextAct
          label="Texte de la réponse d’attente"
          hint="Il est compté, et n’arrête pas le délai."
          submitLabel="Envoyer la réponse d’attente"
          act={(message, init) => sendHoldingReply(found.id, { message }, init)}
        />
      </Accordion>
      <MergeAct found={found} />
      <Accordion label="Corriger l’enregistrement">
        <CorrectForm key={found.version} found={found} />
      </Accordion>
      {/* The service refuses to close what it still owes an answer to. */}
      {!found.owedAnswer && (
        <Accordion label="Clore sans réponse">
          <TextAct
            label="Motif"
            submitLabel="Clore la demande"
            act={(note, init) => closeCase(found.id, { note }, init)}
          />
        </Accordion>
      )}
    </section>
  );
}

/** Those who only read, and the site that sent the case elsewhere. */
function ReadOnly({ found }: { found: CaseView }) {
  return <p className="mention">Cette demande est traitée par {found.siteName}. Vous pouvez la lire.</p>;
}

function AfterAnswer({ found }: { found: CaseView }) {
  return (
    <section aria-labelledby="acts" className="fr-mb-4w">
      <h2 id="acts" className="fr-h5 fr-mt-4w">
        Suite de la demande
      </h2>
      {found.state === "ANSWERED" && (
        <Accordion label="Clore la demande" defaultExpanded>
          <TextAct
            label="Remarque (facultatif)"
            optional
            submitLabel="Clore la demande"
            act={(note, init) => closeCase(found.id, { note: note || undefined }, init)}
          />
        </Accordion>
      )}
      <Accordion label="Corriger l’enregistrement">
        <CorrectForm key={found.version} found={found} />
      </Accordion>
      <Accordion label="Rouvrir">
        <TextAct
          label="Pourquoi rouvrir cette demande ?"
          submitLabel="Rouvrir la demande"
          act={(reason, init) => reopenCase(found.id, { reason }, init)}
        />
      </Accordion>
    </section>
  );
}
