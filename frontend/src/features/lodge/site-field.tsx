import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { useEffect } from "react";
import { type UseFormReturn, useController } from "react-hook-form";
import { Link } from "react-router";
import type { PublicSiteView } from "@/api/complaints/model";
import { m } from "@/paraglide/messages";
import { paths } from "@/shared/paths";
import { placeName } from "@/shared/places/site-search";
import { SiteFinder } from "@/shared/ui/site-finder";
import type { emptyLodge, LodgeValues } from "./lodge-form";

type Props = {
  form: UseFormReturn<typeof emptyLodge, unknown, LodgeValues>;
  sites: PublicSiteView[];
  known?: PublicSiteView;
  asked?: string;
};

export function SiteField({ form, sites, known, asked }: Props) {
  const code = known?.code;
  const { field, fieldState } = useController({ name: "site", control: form.control });
  useEffect(() => {
    if (code) form.setValue("site", code);
  }, [code, form]);
  if (known) {
    return (
      <div className="panel">
        <p className="fr-text--bold fr-mb-1w">{m.lodge_site_at({ site: placeName(known) })}</p>
        <Link className="fr-link" to={paths.lodge()}>
          {m.lodge_site_change()}
        </Link>
      </div>
    );
  }
  return (
    <>
      {asked && <Alert small severity="warning" description={m.lodge_site_unknown()} className="fr-mb-3w" />}
      <SiteFinder
        label={m.lodge_site()}
        sites={sites}
        placeholder={m.lodge_site_choose()}
        name={field.name}
        value={field.value}
        error={fieldState.error?.message}
        onChange={field.onChange}
      />
    </>
  );
}
