import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Link } from "react-router";
import { listSetAsideMailsRoles, useListMailboxes } from "@/api/complaints/complaints";
import type { Mailbox } from "@/api/complaints/model";
import { paths } from "@/shared/paths";
import { may, useUser } from "@/shared/session";

/** Tells what in the mailboxes needs somebody; silent when all goes well. */
export function MailboxAlerts() {
  const mailboxes = useListMailboxes();
  const mayLook = may(useUser(), listSetAsideMailsRoles);
  return mailboxes.data?.items
    .map((mailbox) => ({ name: mailbox.name, text: troubleOf(mailbox) }))
    .filter(({ text }) => text !== "")
    .map(({ name, text }) => (
      <Alert
        key={name}
        small
        className="fr-mb-2w"
        severity="warning"
        description={
          <>
            {text} {mayLook && <Link to={paths.setAsideMails()}>Voir ces courriels</Link>}
          </>
        }
      />
    ));
}

function troubleOf({ name, failure, setAside, setAsideFolder }: Mailbox): string {
  if (failure) {
    return `Les courriels de la boîte «\u00a0${name}\u00a0» n’arrivent plus ici. ${failure} Prévenez votre administrateur.`;
  }
  if (setAside === 0) {
    return "";
  }
  const count =
    setAside === 1 ? "Un courriel n’a pas pu être lu" : `${setAside} courriels n’ont pas pu être lus`;
  return `${count} depuis 30 jours : voyez le dossier «\u00a0${setAsideFolder}\u00a0» de la boîte «\u00a0${name}\u00a0».`;
}
