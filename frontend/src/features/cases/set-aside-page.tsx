import { useListSetAsideMails } from "@/api/complaints/complaints";
import { formatInstant } from "@/shared/format";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";

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
            <Empty title="Aucun courriel n’est mis de côté">
              Tous ceux qui sont arrivés sont dans une demande.
            </Empty>
          ) : (
            <>
              <p className="mention">
                Ouvrez le courriel dans la boîte et le dossier indiqués. S’il appelle une réponse,
                enregistrez-le comme une demande.
              </p>
              <DataTable
                caption="Courriels mis de côté"
                hideCaption
                rows={items}
                rowKey={(mail) => `${mail.mailbox}${mail.arrivedAt}${mail.subject}`}
                columns={[
                  { header: "Objet", cell: (mail) => mail.subject ?? "Sans objet" },
                  { header: "De", cell: (mail) => mail.sender ?? "Inconnu" },
                  { header: "Arrivé le", cell: (mail) => formatInstant(mail.arrivedAt) },
                  { header: "Pourquoi", cell: (mail) => mail.why },
                  { header: "Où le lire", cell: (mail) => `${mail.mailbox}, dossier ${mail.folder}` },
                ]}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
