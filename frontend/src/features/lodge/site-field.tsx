import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { useEffect } from "react";
import { type UseFormReturn, useController } from "react-hook-form";
import { Link } from "react-router";
import { useGetPublicSite } from "@/api/complaints/complaints";
import type { PublicSiteView } from "@/api/complaints/model";
import { m } from "@/paraglide/messages";
import { formatDay } from "@/shared/format";
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

/** The site of the QR code takes no more messages: it may have closed, and then says to whom one writes. */
function NotOffered({ code }: { code: string }) {
  const site = useGetPublicSite(code, { query: { retry: false } });
  if (site.isPending) return null;
  const { closedOn, inPlace = [], name } = site.data ?? {};
  if (!closedOn) {
    return <Alert small severity="warning" description={m.lodge_site_unknown()} className="fr-mb-3w" />;
  }
  return (
    <Alert
      small
      severity="warning"
      className="fr-mb-3w"
      description={
        <>
          {m.lodge_site_closed({ site: name ?? "", date: formatDay(closedOn) })}{" "}
          {inPlace.length > 0 && m.lodge_site_in_place()}
          <ul>
            {inPlace.map((other) => (
              <li key={other.code}>
                <Link to={paths.lodge(other.code)}>{other.name}</Link>
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}

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
      {asked && <NotOffered code={asked} />}
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
