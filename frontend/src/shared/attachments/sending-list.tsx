import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { m } from "@/paraglide/messages";
import { formatSize } from "@/shared/format";
import { refusalOf } from "@/shared/refusals";
import type { Sending } from "./sendings";

type Props = { sendings: Sending[]; onRetry: (sending: Sending) => void };

const texts = {
  waiting: m.files_waiting,
  sending: m.files_sending,
  sent: m.files_sent,
  failed: m.files_failed,
};

/** Each file with what became of it; one that failed says why and can be sent again. */
export function SendingList({ sendings, onRetry }: Props) {
  if (sendings.length === 0) return null;
  const isBusy = sendings.some(({ state }) => state === "waiting" || state === "sending");
  return (
    <div className="fr-mb-3w">
      <ul className="files" aria-live="polite">
        {sendings.map((sending) => (
          <li key={sending.key}>
            <span className="break">{sending.file.name}</span>{" "}
            <span className="mention">
              {formatSize(sending.file.size)} · {texts[sending.state]()}
            </span>
            {sending.problem && <Refusal sending={sending} onRetry={onRetry} />}
          </li>
        ))}
      </ul>
      {isBusy && <p className="mention">{m.files_keep_open()}</p>}
    </div>
  );
}

function Refusal({ sending, onRetry }: { sending: Sending; onRetry: (sending: Sending) => void }) {
  const { problem } = sending;
  if (!problem) return null;
  return (
    <div className="fr-mt-1w">
      <Alert small severity="error" description={refusalOf(problem).text} />
      {problem.isRetryable && (
        <Button
          type="button"
          size="small"
          priority="secondary"
          className="fr-mt-1w"
          onClick={() => onRetry(sending)}
        >
          {m.files_retry({ name: sending.file.name })}
        </Button>
      )}
    </div>
  );
}
