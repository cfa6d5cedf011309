import { useMySites } from "@/shared/sites";
import { SiteFinder } from "./site-finder";

type Props = { value: string; onChange: (site: string) => void; label?: string; all?: string };

/** One of the sites this person works for. */
export function SiteSelect({ label = "Site", ...props }: Props) {
  const { sites } = useMySites();
  return <SiteFinder placeholder="Choisissez un site" {...props} label={label} sites={sites} />;
}
