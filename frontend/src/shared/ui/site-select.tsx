import { Select } from "@codegouvfr/react-dsfr/Select";
import { useMySites } from "@/shared/sites";

type Props = { value: string; onChange: (site: string) => void; label?: string; all?: string };

export function SiteSelect({ value, onChange, label = "Site", all }: Props) {
  const { sites } = useMySites();
  return (
    <Select
      label={label}
      nativeSelectProps={{ value, onChange: (event) => onChange(event.currentTarget.value) }}
    >
      {all !== undefined && <option value="">{all}</option>}
      {all === undefined && !sites.some((site) => site.code === value) && (
        <option value={value}>{value}</option>
      )}
      {sites.map((site) => (
        <option key={site.code} value={site.code}>
          {site.name}
        </option>
      ))}
    </Select>
  );
}
