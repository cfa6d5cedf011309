import { Button } from "@codegouvfr/react-dsfr/Button";
import { useParams } from "react-router";
import { useGetCase } from "@/api/complaints/complaints";
import { kindLabels, labelOf } from "@/shared/labels";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { AttentionAlert } from "./attention";
import { CaseActs } from "./case-acts";
import { CaseFacts } from "./case-facts";
import { CaseFiles } from "./case-files";
import { CaseHistory } from "./case-history";
import { CaseReadings } from "./case-readings";
import { DeskPanel } from "./desk-panel";
import { DueBadge } from "./due-badge";
import { EraseCase } from "./erase-case";
import { LetterToPrint } from "./letter";

export function Component() {
  const { id = "" } = useParams();
  const aCase = useGetCase(id);
  const title = aCase.data ? `${labelOf(kindLabels, aCase.data.kind)} ${aCase.data.number}` : "Demande";
  return (
    <Page
      title={title}
      together={aCase.data?.number}
      lead={aCase.data && <DueBadge due={aCase.data} />}
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
      <Loaded query={aCase}>
        {(data) => (
          <div className="columns">
            <div>
              <AttentionAlert aCase={data} />
              <section aria-labelledby="message">
                <h2 id="message" className="fr-h5">
                  Message
                </h2>
                <p className="long-text">{data.message}</p>
              </section>
              <CaseFiles aCase={data} />
              {data.answer && (
                <section className="panel" aria-labelledby="answer">
                  <h2 id="answer" className="fr-h5">
                    Réponse envoyée
                  </h2>
                  <p className="long-text">{data.answer}</p>
                  <LetterToPrint aCase={data} />
                </section>
              )}
              <div className="no-print">
                <CaseActs aCase={data} />
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
