import { useSearchParams } from "react-router";
import { setReminders, setRemindersRoles, useGetReminders } from "@/api/indicators/indicators";
import { useHomeSite } from "@/shared/sites";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { SiteSelect } from "@/shared/ui/site-select";
import { RemindersForm } from "./reminders-form";

/** Where each site is told which months are not complete or not validated. */
export function Component() {
  const home = useHomeSite();
  const [search, setSearch] = useSearchParams();
  const site = search.get("site") ?? home;
  return (
    <Page
      title="Rappels des mois incomplets"
      lead="Ce qui reste à saisir ou à valider, une fois par semaine au plus"
    >
      <p>
        Un mois est rappelé à partir du troisième jour ouvré qui suit sa fin, puis une fois par semaine tant
        qu’il est incomplet. Le référent qualité reçoit ce qui reste à saisir, le responsable qualité ce qui
        reste à valider. Les rappels partent entre 8 h 30 et 17 h, à l’heure du site, jamais le samedi, le
        dimanche ni un jour férié.
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
          of="indicators"
          reminders={reminders}
          deskLabel="Boîte du référent qualité"
          roles={setRemindersRoles}
          set={setReminders}
        />
      )}
    </Loaded>
  );
}
