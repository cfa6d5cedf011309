import type { CaseCounts, CaseView } from "@/api/complaints/model";
import type { Call } from "./operation";

/** The filters of the desk that are worth trying on three cases. */
export function matches(view: CaseView, query: URLSearchParams, { person }: Call): boolean {
  const oneOf = (name: string, value: string) => {
    const wanted = query.get(name);
    return !wanted || wanted.split(",").includes(value);
  };
  const words = query.get("q")?.toLowerCase();
  const open = query.get("open");
  const late = query.get("late");
  const assignee = query.get("assignee");
  const wanted = assignee === "me" ? person.username : undefined;
  return (
    oneOf("site", view.site) &&
    oneOf("state", view.state) &&
    oneOf("kind", view.kind) &&
    oneOf("scope", view.scope) &&
    oneOf("channel", view.channel) &&
    (!open || String(view.open) === open) &&
    (!late || String(view.late) === late) &&
    (!assignee || view.assignee?.id === wanted) &&
    (!words || `${view.number} ${view.message} ${view.answer ?? ""}`.toLowerCase().includes(words))
  );
}

export function countsOf(views: CaseView[], { person }: Call): CaseCounts {
  const waiting = views.filter(({ open }) => open);
  const count = (test: (view: CaseView) => boolean) => waiting.filter(test).length;
  const left = ({ workingDaysLeft = -1 }: CaseView) => workingDaysLeft;
  return {
    open: waiting.length,
    late: count(({ late }) => late),
    dueToday: count((view) => left(view) === 0),
    dueSoon: count((view) => left(view) >= 0 && left(view) <= 3),
    unassigned: count(({ assignee }) => !assignee),
    mine: count(({ assignee }) => assignee?.id === person.username),
    byState: [...new Set(views.map(({ state }) => state))].map((state) => ({
      state,
      count: views.filter((view) => view.state === state).length,
    })),
  };
}
