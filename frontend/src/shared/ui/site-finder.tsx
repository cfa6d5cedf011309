import { Select } from "@codegouvfr/react-dsfr/Select";
import { placeName } from "@/shared/places/site-search";
import { SiteCombobox, type SiteFinderProps } from "./site-combobox";

const FEW = 12;

/** The one way to choose a site: a plain list while it is short, else by town, postcode or where one is. */
export function SiteFinder(props: SiteFinderProps) {
  if (props.sites.length > FEW) return <SiteCombobox {...props} />;
  const { label, sites, value, onChange, all, placeholder = "", name, error } = props;
  const isKnown = value === "" || sites.some((site) => site.code === value);
  return (
    <Select
      label={label}
      state={error ? "error" : "default"}
      stateRelatedMessage={error}
      nativeSelectProps={{ name, value, onChange: (event) => onChange(event.currentTarget.value) }}
    >
      {(all !== undefined || value === "") && <option value="">{all ?? placeholder}</option>}
      {!isKnown && <option value={value}>{value}</option>}
      {sites.map((site) => (
        <option key={site.code} value={site.code}>
          {placeName(site)}
        </option>
      ))}
    </Select>
  );
}
