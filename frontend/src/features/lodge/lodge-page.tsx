import { useState } from "react";
import { Link, useParams } from "react-router";
import { useListPublicSites } from "@/api/complaints/complaints";
import type { LodgedCaseView } from "@/api/complaints/model";
import { m } from "@/paraglide/messages";
import { paths } from "@/shared/paths";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { LodgeForm } from "./lodge-form-fields";
import { Lodged } from "./lodged";

export function Component() {
  const { site } = useParams();
  const sites = useListPublicSites();
  const [lodged, setLodged] = useState<{ case: LodgedCaseView; email: string }>();
  // Outside the form: they leave after the message, from the page that follows it.
  const [files, setFiles] = useState<File[]>([]);
  if (lodged) {
    const again = () => {
      setLodged(undefined);
      setFiles([]);
    };
    return <Lodged lodged={lodged.case} email={lodged.email} files={files} onAgain={again} />;
  }
  return (
    <Page title={m.lodge_title()} lead={m.lodge_lead()}>
      <Loaded query={sites}>
        {({ items }) => (
          <LodgeForm
            sites={items}
            preselected={site}
            files={files}
            onFiles={setFiles}
            onLodged={(lodged, email) => setLodged({ case: lodged, email })}
          />
        )}
      </Loaded>
      {site && (
        <p className="fr-mt-4w">
          <Link className="fr-link" to={paths.transparency(site)}>
            {m.site_transparency()}
          </Link>
        </p>
      )}
    </Page>
  );
}
