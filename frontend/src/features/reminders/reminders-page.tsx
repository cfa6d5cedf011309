import { useSearchParams } from "react-router";
import { setReminders, setRemindersRoles, useGetReminders } from "@/api/complaints/complaints";
import { useHomeSite } from "@/shared/sites";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { SiteSelect } from "@/shared/ui/site-select";
import { RemindersForm } from "./reminders-form";

/** Where each site is told what waits. */
export function Component() {
  const home = useHomeSite();
  const [search, setSearch] = useSearchParams();
  const site = search.get("site") ?? home;
  return (
    <Page
      title="Rappels par courriel"
      lead="Ce qui est en retard, à répondre et en attente, une fois par jour ouvré"
    >
      <p>
        Les rappels partent entre 8 h 30 et 17 h, à l’heure du site. Ils ne partent jamais la nuit, le samedi,
        le dimanche ni un jour férié. Ils ne contiennent que des numéros de demandes. Le responsable qualité
        est prévenu de ce qui est en retard depuis deux jours ouvrés ou plus.
      </p>
      <div className="narrow">
        <SiteSelect value={site} onChange={(code) => setSearch({ site: code })} />
        {site && <Settings key={site} site={site} />}
      </div>
    </Page>
  );
}

function Settings({ site }: { site: string }) {
  const reminders = useGetReminders(site);
  return (
    <Loaded query={reminders}>
      {(reminders) => (
        <RemindersForm
          of="complaints"
          reminders={reminders}
          deskLabel="Boîte du service qui traite les demandes"
          roles={setRemindersRoles}
          set={setReminders}
        />
      )}
    </Loaded>
  );
}
