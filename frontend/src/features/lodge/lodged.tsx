import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import type { LodgedCaseView } from "@/api/complaints/model";
import { m } from "@/paraglide/messages";
import { formatDay } from "@/shared/format";
import { paths } from "@/shared/paths";
import { Page } from "@/shared/ui/page";
import { Together } from "@/shared/ui/together";
import { SentFiles } from "./sent-files";

type Props = { lodged: LodgedCaseView; email: string; files: File[]; onAgain: () => void };

/** The secret lives in the fragment: browsers never send it, so it stays out of every server's log. */
export function Lodged({ lodged, email, files, onAgain }: Props) {
  const [copied, setCopied] = useState(false);
  const path = paths.follow(lodged.number, lodged.secret);
  const link = `${window.location.origin}${path}`;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Page title={m.lodged_title()}>
      <div className="narrow stack">
        <Alert
          severity="success"
          title={<Together text={m.lodged_number({ number: lodged.number })} part={lodged.number} />}
          description={lodged.dueOn ? m.lodged_due({ date: formatDay(lodged.dueOn) }) : m.lodged_no_answer()}
        />
        {files.length > 0 && <SentFiles number={lodged.number} secret={lodged.secret} files={files} />}
        {email && <p className="break">{m.lodged_mail({ email })}</p>}
        <p>{email ? m.lodged_keep_too() : m.lodged_keep()}</p>
        <p className="break fr-text--bold" data-testid="follow-link">
          {link}
        </p>
        <div className="inline">
          <Button linkProps={{ href: path }}>{m.lodged_follow()}</Button>
          <Button priority="secondary" onClick={() => void copy()}>
            {copied ? m.lodged_copied() : m.lodged_copy()}
          </Button>
          <Button priority="tertiary no outline" onClick={onAgain}>
            {m.lodged_again()}
          </Button>
        </div>
        <span role="status" className="fr-sr-only">
          {copied ? m.lodged_copied() : ""}
        </span>
      </div>
    </Page>
  );
}
