import { useListCaseEvents } from "@/api/complaints/complaints";
import { formatInstant } from "@/shared/format";
import { Loaded } from "@/shared/ui/loaded";

export function CaseHistory({ id }: { id: string }) {
  const events = useListCaseEvents(id);
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="fr-h6">
        Historique
      </h2>
      <Loaded query={events}>
        {({ items }) => (
          <ol className="timeline">
            {items.map((event) => (
              <li key={event.position}>
                <span className="mention block">
                  {formatInstant(event.at)} · {event.by}
                </span>
                <span className="long-text">{event.summary}</span>
                {event.internal && <span className="mention block">Entre agents seulement</span>}
                {event.note && <span className="mention block long-text">Note : {event.note}</span>}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}
