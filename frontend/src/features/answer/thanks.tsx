import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, useRef, useState } from "react";
import { m } from "@/paraglide/messages";
import { paths } from "@/shared/paths";
import { eraseKept, useKeptCount, useSentCount } from "./kept-answers";

/** A kept answer that has since left this device is thanked for like any other. */
export function Thanks({ outcome, onAgain }: { outcome: "sent" | "kept"; onAgain: () => void }) {
  const kept = useKeptCount();
  const sent = useSentCount();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const [erased, setErased] = useState(false);
  const waiting = outcome === "kept" && kept > 0;
  return (
    <div className="narrow stack" ref={box} tabIndex={-1} role="status">
      <Alert
        as="h2"
        severity={waiting ? "warning" : erased ? "info" : "success"}
        title={waiting ? m.survey_queued_title() : erased ? m.survey_erased_title() : m.survey_thanks_title()}
        description={
          waiting ? m.survey_queued_text() : erased ? m.survey_erased_text() : m.survey_thanks_text()
        }
      />
      {outcome === "kept" && sent > 0 && <p>{m.survey_kept_sent()}</p>}
      <div className="inline">
        <Button priority="secondary" onClick={onAgain}>
          {m.survey_again()}
        </Button>
        {waiting && (
          <Button
            priority="tertiary"
            onClick={() => {
              eraseKept();
              setErased(true);
            }}
          >
            {m.survey_queued_erase()}
          </Button>
        )}
        <Button priority="tertiary no outline" linkProps={{ href: paths.home() }}>
          {m.back_home()}
        </Button>
      </div>
    </div>
  );
}
