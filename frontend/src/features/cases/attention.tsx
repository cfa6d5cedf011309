import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Badge } from "@codegouvfr/react-dsfr/Badge";
import type { Attention, CaseSummary, CaseView } from "@/api/complaints/model";
import { formatDay } from "@/shared/format";

const attentionLabels: Record<Attention, string> = {
  NEW_MESSAGE: "Nouveau message",
  UNDELIVERED: "Courriel non remis",
  ERASURE_NEAR: "Bientôt effacée",
};

/** In the list: what happened without the desk, and waits for its eyes. */
export function AttentionBadge({ attention }: { attention: CaseSummary["attention"] }) {
  if (!attention) {
    return null;
  }
  return (
    <Badge severity={attention === "NEW_MESSAGE" ? "new" : "error"} noIcon small as="span">
      {attentionLabels[attention]}
    </Badge>
  );
}

/** On the case: what to do about it. */
export function AttentionAlert({ aCase }: { aCase: CaseView }) {
  if (!aCase.attention) {
    return null;
  }
  if (aCase.attention === "ERASURE_NEAR") {
    return (
      <div className="fr-mb-3w">
        <Alert
          severity="warning"
          as="h2"
          title="Cette demande attend une réponse et sera bientôt effacée"
          description={`Personne ne l’a traitée depuis longtemps. Ses données personnelles seront effacées, sans réponse, trois mois après le ${aCase.attentionOn ? formatDay(aCase.attentionOn) : "signalement"}. Répondez, ou faites avancer la demande.`}
        />
      </div>
    );
  }
  const on = aCase.attentionOn ? ` le ${formatDay(aCase.attentionOn)}` : "";
  const address = aCase.person?.email ? `L’adresse ${aCase.person.email}` : "L’adresse de la personne";
  return (
    <div className="fr-mb-3w">
      {aCase.attention === "UNDELIVERED" ? (
        <Alert
          severity="error"
          as="h2"
          title={`${address} refuse le courriel`}
          description={`Un courriel n’a pas été remis${on}. Joignez la personne par un autre moyen, ou corrigez son adresse.`}
        />
      ) : (
        <Alert
          severity="info"
          as="h2"
          title={`La personne a écrit de nouveau${on}`}
          description="Son message est dans l’historique. S’il appelle une suite, rouvrez la demande ou répondez ; sinon, une note suffit à dire qu’il est lu."
        />
      )}
    </div>
  );
}
