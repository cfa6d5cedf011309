import type { ActionView } from "@/api/reporting/model";
import { useMySites } from "@/shared/sites";

/** An action as it stands, for those who read the plan without changing it. */
export function ActionFacts({ action }: { action: ActionView }) {
  const { nameOf } = useMySites(action.prefecture);
  const facts: [string, string][] = [
    ["Action", action.action],
    ["Services chargés de l’action", action.actors.join(", ")],
    ["Site", action.site ? nameOf(action.site) : "Tous les sites de la préfecture"],
    ["Échéance", action.dueLabel ?? "À fixer"],
    ["Avancement", `${action.progressLabel}, ${action.percent} %`],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
