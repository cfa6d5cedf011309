import { useNavigate, useParams } from "react-router";
import {
  putOwnDeadlinesRoles,
  putSiteRoles,
  useGetPrefecture,
  useListPrefectureVersions,
  useListSites,
} from "@/api/indicators/indicators";
import type { PrefectureView } from "@/api/indicators/model";
import { paths } from "@/shared/paths";
import { may, seesNation, useUser } from "@/shared/session";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { PrefectureSelect } from "@/shared/ui/prefecture-select";
import { OwnDeadlines } from "./own-deadlines";
import { Perimeters } from "./perimeters";
import { Sites } from "./sites";
import { VersionsTable } from "./versions-table";

/** The sites of a prefecture and what it has committed to, when. */
export function Component() {
  const user = useUser();
  const navigate = useNavigate();
  const { code = user.prefecture ?? "" } = useParams();
  return (
    <Page
      title="Sites et périmètre"
      lead="Les sites de la préfecture et ce à quoi elle s’engage, avec leurs dates"
    >
      {seesNation(user) && (
        <div className="narrow">
          <PrefectureSelect value={code} onChange={(chosen) => void navigate(paths.organisation(chosen))} />
        </div>
      )}
      {code && <Organisation key={code} code={code} />}
    </Page>
  );
}

function Organisation({ code }: { code: string }) {
  const prefecture = useGetPrefecture(code);
  return <Loaded query={prefecture}>{(data) => <Content prefecture={data} />}</Loaded>;
}

function Content({ prefecture }: { prefecture: PrefectureView }) {
  const user = useUser();
  const canEdit = may(user, putSiteRoles);
  const sites = useListSites({ prefecture: prefecture.code });
  const versions = useListPrefectureVersions(prefecture.code);
  return (
    <Loaded query={sites}>
      {({ items }) => (
        <>
          <h2 className="fr-h4 fr-mt-4w">Périmètre de la préfecture : {prefecture.name}</h2>
          <Perimeters key={prefecture.version} prefecture={prefecture} sites={items} canEdit={canEdit} />
          <h2 className="fr-h4 fr-mt-6w">Délais plus courts que le référentiel</h2>
          <OwnDeadlines
            key={`delais.${prefecture.version}`}
            prefecture={prefecture}
            canEdit={
              may(user, putOwnDeadlinesRoles) && (seesNation(user) || user.prefecture === prefecture.code)
            }
          />
          <h2 className="fr-h4 fr-mt-6w">Sites</h2>
          <Sites prefecture={prefecture.code} sites={items} canEdit={canEdit} />
          <h2 className="fr-h4 fr-mt-6w">Historique de la préfecture</h2>
          <VersionsTable caption="Versions de la préfecture" query={versions} />
        </>
      )}
    </Loaded>
  );
}
