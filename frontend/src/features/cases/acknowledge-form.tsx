import { acknowledgeCase } from "@/api/complaints/complaints";
import type { CaseView } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { ActButton } from "@/shared/ui/act-button";
import { ProblemAlert } from "@/shared/ui/problem-alert";

/** For what came by paper or was reopened: what is lodged on the form is acknowledged by the platform. */
export function AcknowledgeForm({ aCase }: { aCase: CaseView }) {
  const acknowledge = useAct((_: "acknowledge", init) => acknowledgeCase(aCase.id, init), undefined, {
    done: "L’accusé de réception est enregistré.",
  });
  return (
    <>
      {acknowledge.isError && <ProblemAlert error={acknowledge.error} />}
      <p className="mention">
        {aCase.person?.email
          ? "La personne reçoit par courriel un nouveau lien de suivi ; le précédent ne sert plus."
          : "La personne n’a pas laissé d’adresse électronique : seul l’historique le dit."}
      </p>
      <ActButton pending={acknowledge.isPending} onClick={() => acknowledge.mutate("acknowledge")}>
        Accuser réception
      </ActButton>
    </>
  );
}
