import { assignCase, useListDeskAgents } from "@/api/complaints/complaints";
import type { CaseView } from "@/api/complaints/model";
import { useAct } from "@/shared/act";
import { ProblemAlert } from "@/shared/ui/problem-alert";
import { Choice } from "./choice";

/** Who deals with it. Colleagues are known once they have opened a case of the site. */
export function AssignForm({ aCase }: { aCase: CaseView }) {
  const agents = useListDeskAgents({ site: aCase.site });
  const assign = useAct(
    (agent: string, init) => assignCase(aCase.id, { agent: agent || undefined }, init),
    undefined,
    {
      done: "L’attribution est enregistrée.",
    },
  );
  const known = [...(agents.data?.items ?? []), ...(aCase.assignee ? [aCase.assignee] : [])];
  return (
    <>
      {assign.isError && <ProblemAlert error={assign.error} />}
      <Choice
        label="Attribuée à"
        value={assign.isPending ? (assign.variables ?? "") : (aCase.assignee?.id ?? "")}
        labels={Object.fromEntries(known.map((agent) => [agent.id, agent.name]))}
        none="Personne"
        onChange={(agent) => assign.mutate(agent)}
      />
    </>
  );
}
