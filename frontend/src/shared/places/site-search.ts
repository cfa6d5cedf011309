import { departmentOf, departments } from "./departments";

export type PlacedSite = { code: string; name: string; town?: string; postalCode?: string };
type Position = [latitude: number, longitude: number];
/** Towns by département, with where they are. */
export type Towns = Record<string, Record<string, Position>>;
export type Found<Site extends PlacedSite> = { site: Site; note?: string };

const MOST = 30;
const NEAREST = 5;

const departmentCode = ({ code }: { code: string }) => code.split("-")[0] ?? "";

/** The name of a site, which always says its département. */
export function placeName(site: { code: string; name: string }): string {
  const code = departmentCode(site);
  const department = departments[code];
  if (!department) return site.name;
  return plain(site.name).includes(plain(department))
    ? `${site.name} (${code})`
    : `${site.name}, ${department} (${code})`;
}

/** By name, town, département or postcode; then, for a town without a site, the nearest of its département. */
export function findSites<Site extends PlacedSite>(
  sites: Site[],
  text: string,
  towns: Towns = {},
): Found<Site>[] {
  const asked = plain(text);
  if (asked === "") return sites.slice(0, MOST).map((site) => ({ site }));
  if (/^\d+$/.test(asked)) return byPostcode(sites, asked).map((site) => ({ site }));
  const words = asked.split(" ");
  const named = sites.filter((site) => words.every((word) => wordsOf(site).includes(word)));
  const near = named.length === 0 && asked.length > 2 ? nearTown(sites, asked, towns) : [];
  return [...named.map((site) => ({ site })), ...near].slice(0, MOST);
}

/** Those of the département: the site of that postcode first, then the prefecture, then by town. */
function byPostcode<Site extends PlacedSite>(sites: Site[], asked: string): Site[] {
  const rank = ({ name, postalCode }: Site) =>
    postalCode === asked ? 0 : /^(préfecture|haut-commissariat)/i.test(name) ? 1 : 2;
  return inDepartment(sites, departmentOf(asked)).sort(
    (one, other) =>
      rank(one) - rank(other) || (one.town ?? one.name).localeCompare(other.town ?? other.name, "fr"),
  );
}

/** The sites for where somebody is: those of the département of the nearest town, the nearest first. */
export function sitesAround<Site extends PlacedSite>(
  sites: Site[],
  here: Position,
  towns: Towns,
): Found<Site>[] {
  const nearest = allTowns(towns).sort((a, b) => distance(here, a.at) - distance(here, b.at))[0];
  return nearest ? nearestIn(sites, nearest.department, here, towns) : [];
}

function nearTown<Site extends PlacedSite>(sites: Site[], asked: string, towns: Towns): Found<Site>[] {
  const matching = allTowns(towns).filter(({ name }) => plain(name).startsWith(asked));
  const exact = matching.filter(({ name }) => plain(name) === asked);
  return (exact.length > 0 ? exact : matching)
    .slice(0, 3)
    .flatMap(({ name, department, at }) =>
      nearestIn(sites, department, at, towns).map(({ site, note }) => ({
        site,
        note: `${name}${note ? `, ${note}` : ""}`,
      })),
    )
    .filter(({ site }, index, all) => all.findIndex((other) => other.site === site) === index);
}

function nearestIn<Site extends PlacedSite>(
  sites: Site[],
  department: string,
  from: Position,
  towns: Towns,
): Found<Site>[] {
  return inDepartment(sites, department)
    .map((site) => {
      const at = towns[department]?.[site.town ?? ""];
      return { site, away: at && distance(from, at) };
    })
    .sort((a, b) => (a.away ?? Number.POSITIVE_INFINITY) - (b.away ?? Number.POSITIVE_INFINITY))
    .slice(0, NEAREST)
    .map(({ site, away }) => ({ site, note: away === undefined ? undefined : `${Math.round(away)} km` }));
}

const inDepartment = <Site extends PlacedSite>(sites: Site[], code: string | undefined) =>
  sites.filter((site) => departmentCode(site) === code);

const allTowns = (towns: Towns) =>
  Object.entries(towns).flatMap(([department, places]) =>
    Object.entries(places).map(([name, at]) => ({ name, department, at })),
  );

function wordsOf(site: PlacedSite): string {
  const code = departmentCode(site);
  return plain(`${site.name} ${site.town ?? ""} ${departments[code] ?? ""} ${code}`);
}

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/\bst(e?)\b/g, "saint$1")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** In kilometres, as the crow flies. */
function distance([lat1, lon1]: Position, [lat2, lon2]: Position): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const a =
    Math.sin(rad(lat2 - lat1) / 2) ** 2 +
    Math.cos(rad(lat1)) * Math.cos(rad(lat2)) * Math.sin(rad(lon2 - lon1) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(a));
}
