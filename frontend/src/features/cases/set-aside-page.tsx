import { useListMailboxes, useListSetAsideMails } from "@/api/complaints/complaints";
import { formatInstant } from "@/shared/format";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";

/** Where no mailbox is read, no e-mail arrives: that is another thing than all being well. */
function NothingAside() {
  const mailboxes = useListMailboxes();
  if (mailboxes.data?.items.length === 0) {
    return (
      <Empty title="Aucune boîte aux lettres n’est relevée">
        La plateforme ne reçoit pas de courriels : ceux qui arrivent à vos adresses ne sont pas ici.
      </Empty>
    );
  }
  return (
    <Empty title="Aucun courriel n’est mis de côté">Tous ceux qui sont arrivés sont dans une demande.</Empty>
  );
}

/** Nothing that came by e-mail is lost: what became no case is told here, and read in its mailbox. */
export function Component() {
  const mails = useListSetAsideMails();
  return (
    <Page
      title="Courriels mis de côté"
      lead="Ceux des 30 derniers jours qui ne sont dans aucune demande. Leur texte reste dans la boîte aux lettres."
    >
      <Loaded query={mails}>
        {({ items }) =>
          items.length === 0 ? (
            <NothingAside />
          ) : (
            <>
              <p className="mention">
                Ouvrez le courriel dans la boîte et le dossier indiqués. S’il appelle une réponse,
                enregistrez-le comme une demande.
              </p>
              <ul className="rows">
                {items.map((mail) => (
                  <li key={`${mail.mailbox}${mail.arrivedAt}${mail.subject}`} className="row">
                    <div>
                      <h2 className="fr-h6 row-title">{mail.subject ?? "Sans objet"}</h2>
                      <p className="mention fr-mb-0 break">
                        De {mail.sender ?? "une adresse illisible"}, le {formatInstant(mail.arrivedAt)}
                      </p>
                      <p className="fr-mb-0">{mail.why}</p>
                    </div>
                    <div className="row-tags">
                      <span className="mention">{`${mail.mailbox}, dossier ${mail.folder}`}</span>
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
