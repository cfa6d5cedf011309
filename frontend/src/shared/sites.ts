import { useListSites } from "@/api/indicators/indicators";
import { useDraft } from "@/shared/drafts";
import { seesWholePrefecture, useUser } from "@/shared/session";

type Site = { code: string; name: string; town?: string };

/**
 * The sites this person works for, with their names. When the service that knows the names is down,
 * the codes of the token are enough to go on working.
 *
 * @param prefecture keeps only its sites, for those of the nation
 */
export function useMySites(prefecture?: string): {
  sites: Site[];
  nameOf: (code: string) => string;
  isPending: boolean;
} {
  const user = useUser();
  const of = prefecture || user.prefecture;
  const known = useListSites(of ? { prefecture: of } : undefined);
  const all: Site[] = known.data?.items ?? user.sites.map((code) => ({ code, name: code }));
  const sites = seesWholePrefecture(user) ? all : all.filter((site) => user.sites.includes(site.code));
  return {
    sites,
    nameOf: (code) => all.find((site) => site.code === code)?.name ?? code,
    isPending: known.isPending,
  };
}

/** The site that a page opens on: one's own, else the last chosen; the nation, which has none, begins by choosing. */
export function useHomeSite(): string {
  const user = useUser();
  const { sites } = useMySites();
  const [last] = useDraft("last-site", "");
  const known = sites.some((site) => site.code === last) ? last : "";
  return user.sites[0] ?? (known || ((user.prefecture && sites[0]?.code) ?? ""));
}
