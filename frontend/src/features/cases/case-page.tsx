import { useParams } from "react-router";
import { useGetCase } from "@/api/complaints/complaints";
import { kindLabels, labelOf } from "@/shared/labels";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { CaseActs } from "./case-acts";
import { CaseFacts } from "./case-facts";
import { CaseHistory } from "./case-history";
import { DeskPanel } from "./desk-panel";
import { DueBadge } from "./due-badge";

export function Component() {
  const { id = "" } = useParams();
  const found = useGetCase(id);
  const title = found.data ? `${labelOf(kindLabels, found.data.kind)} ${found.data.number}` : "Demande";
  return (
    <Page title={title} together={found.data?.number} lead={found.data && <DueBadge due={found.data} />}>
      <Loaded query={found}>
        {(data) => (
          <div className="columns">
            <div>
              <section aria-labelledby="message">
                <h2 id="message" className="fr-h5">
                  Message
                </h2>
                <p className="long-text">{data.message}</p>
              </section>
              {data.answer && (
                <section className="panel" aria-labelledby="answer">
                  <h2 id="answer" className="fr-h5">
                    Réponse envoyée
                  </h2>
                  <p className="long-text">{data.answer}</p>
                </section>
              )}
              <CaseActs found={data} />
            </div>
            <aside>
              <CaseFacts found={data} />
              <DeskPanel found={data} />
              <CaseHistory id={data.id} />
            </aside>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
