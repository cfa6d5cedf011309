import { useListCaseEvents } from "@/api/complaints/complaints";
import type { CaseStep } from "@/api/complaints/model";
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
                {event.internal && event.type !== "NOTE" && (
                  <span className="mention block">Entre agents seulement</span>
                )}
                {event.template && <span className="mention block">Courrier type : {event.template}</span>}
                {event.note && <EventText type={event.type} text={event.note} />}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}

/** What was sent to the person, or came from them, is long, and shown elsewhere when it is the answer: here it unfolds. */
function EventText({ type, text }: { type: CaseStep; text: string }) {
  if (type !== "ANSWER" && type !== "REDIRECTION" && type !== "HOLDING_REPLY" && type !== "MESSAGE") {
    return <span className="mention block long-text">Note : {text}</span>;
  }
  return (
    <details>
      <summary className="mention">{type === "MESSAGE" ? "Texte reçu" : "Texte envoyé"}</summary>
      <p className="mention long-text fr-mb-0">{text}</p>
    </details>
  );
}
