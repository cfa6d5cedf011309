import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Select } from "@codegouvfr/react-dsfr/Select";
import { useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";
import { Link } from "react-router";
import type { PublicSiteView } from "@/api/complaints/model";
import { m } from "@/paraglide/messages";
import { paths } from "@/shared/paths";
import type { emptyLodge, LodgeValues } from "./lodge-form";

type Props = {
  form: UseFormReturn<typeof emptyLodge, unknown, LodgeValues>;
  sites: PublicSiteView[];
  known?: PublicSiteView;
  asked?: string;
};

export function SiteField({ form, sites, known, asked }: Props) {
  const code = known?.code;
  useEffect(() => {
    if (code) form.setValue("site", code);
  }, [code, form]);
  if (known) {
    return (
      <div className="panel">
        <p className="fr-text--bold fr-mb-1w">{m.lodge_site_at({ site: known.name })}</p>
        <Link className="fr-link" to={paths.lodge()}>
          {m.lodge_site_change()}
        </Link>
      </div>
    );
  }
  const error = form.formState.errors.site;
  return (
    <>
      {asked && <Alert small severity="warning" description={m.lodge_site_unknown()} className="fr-mb-3w" />}
      <Select
        label={m.lodge_site()}
        state={error ? "error" : "default"}
        stateRelatedMessage={error?.message}
        nativeSelectProps={form.register("site")}
      >
        <option value="">{m.lodge_site_choose()}</option>
        {sites.map((site) => (
          <option key={site.code} value={site.code}>
            {site.name}
          </option>
        ))}
      </Select>
    </>
  );
}
