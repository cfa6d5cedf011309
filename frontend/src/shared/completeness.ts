import { useGetCompleteness } from "@/api/indicators/indicators";
import type { CompletenessRow } from "@/api/indicators/model";

/** Where a site stands with a month: the service counts, and every page says it in these words. */
export function standingOf({ locked, entered, expected, validated }: CompletenessRow): string {
  if (locked) return "verrouillé";
  if (entered < expected) return `${expected - entered} à saisir sur ${expected}`;
  return validated < expected ? "complet, à valider" : "validé, à verrouiller";
}

/** The line of one site; nothing while it is not known, or when nothing is expected from it. */
export function useSiteCompleteness(site: string, period: string): CompletenessRow | undefined {
  const completeness = useGetCompleteness({ period, prefecture: site.split("-")[0] });
  return completeness.data?.items.find((row) => row.site === site && row.expected > 0);
}
