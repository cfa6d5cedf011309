import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useParams } from "react-router";
import { useGetCase } from "@/api/complaints/complaints";
import type { CaseView } from "@/api/complaints/model";
import { kindLabels, labelOf } from "@/shared/labels";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { AttentionAlert } from "./attention";
import { CaseActs } from "./case-acts";
import { CaseFacts } from "./case-facts";
import { CaseFiles } from "./case-files";
import { CaseHistory } from "./case-history";
import { CaseReadings } from "./case-readings";
import { Colleagues } from "./colleagues";
import { DeskPanel } from "./desk-panel";
import { DueBadge } from "./due-badge";
import { EraseCase } from "./erase-case";
import { useWayOn } from "./next-case";
import { SentAnswer } from "./sent-answer";
import { ToQualifyBadge } from "./to-qualify-badge";
import { UnsentAnswer } from "./unsent-answer";
import { WayOn } from "./way-on";

/** Each case is a page of its own: what was said of one is not said of the next. */
export function Component() {
  const { id = "" } = useParams();
  return <CasePage key={id} id={id} />;
}

function CasePage({ id }: { id: string }) {
  const way = useWayOn(id);
  const [sent, setSent] = useState<string>();
  const aCase = useGetCase(id);
  const title = aCase.data ? `${labelOf(kindLabels, aCase.data.kind)} ${aCase.data.number}` : "Demande";
  return (
    <Page
      title={title}
      together={aCase.data?.number}
      lead={aCase.data && <Standing aCase={aCase.data} />}
      actions={
        <Button
          className="no-print"
          priority="tertiary"
          iconId="fr-icon-printer-line"
          onClick={() => window.print()}
        >
          Imprimer
        </Button>
      }
    >
      <WayOn way={way} />
      <Loaded query={aCase}>
        {(data) => (
          <div className="columns">
            <div>
              <Colleagues aCase={data} />
              {sent !== undefined && data.answer && <SentAnswer aCase={data} how={sent} way={way} />}
              <AttentionAlert aCase={data} />
              <section aria-labelledby="message">
                <h2 id="message" className="fr-h5">
                  Message
                </h2>
                <p className="long-text">{data.message}</p>
              </section>
              <CaseFiles aCase={data} />
              {sent === undefined && data.answer && <SentAnswer aCase={data} way={way} />}
              <div className="no-print">
                {!data.steps.includes("ANSWER") && <UnsentAnswer aCase={data} />}
                <CaseActs aCase={data} onSent={setSent} />
                <EraseCase aCase={data} />
              </div>
            </div>
            <aside>
              <CaseFacts aCase={data} />
              <div className="no-print">
                <DeskPanel aCase={data} />
              </div>
              <CaseHistory id={data.id} />
              <div className="no-print">
                <CaseReadings id={data.id} />
              </div>
            </aside>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** What an agent has to know at once: what is missing, and until when. */
function Standing({ aCase }: { aCase: CaseView }) {
  return (
    <span className="inline">
      <DueBadge due={aCase} />
      <ToQualifyBadge aCase={aCase} />
    </span>
  );
}
