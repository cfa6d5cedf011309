import { useState } from "react";
import { m } from "@/paraglide/messages";
import { useDraft } from "@/shared/drafts";
import { type Found, findSites, type PlacedSite, placeName, sitesAround } from "@/shared/places/site-search";
import { useTowns } from "@/shared/places/use-towns";

export type SiteOption = { code: string; text: string; note?: string };
type Position = [latitude: number, longitude: number];

type Search = {
  sites: PlacedSite[];
  /** What choosing no site means, when one may. */
  all?: string;
  onChoose: (code: string) => void;
};

/** What is typed, what it finds, and where one is in that list. */
export function useSiteSearch({ sites, all, onChoose }: Search) {
  const [typed, setTyped] = useState<string>();
  const [here, setHere] = useState<Position>();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [last, keepLast] = useDraft("last-site", "");
  const isAsked = Boolean(typed) || here !== undefined;
  const towns = useTowns(isAsked);
  const found = here && towns ? sitesAround(sites, here, towns) : findSites(sites, typed ?? "", towns);
  const options = optionsOf(found, isAsked ? {} : { all, last: sites.find(({ code }) => code === last) });

  const show = (text: string | undefined, open: boolean, position?: Position) => {
    setTyped(text);
    setHere(position);
    setOpen(open);
    setActive(open && text ? 0 : -1);
  };
  const close = () => show(undefined, false);
  const choose = (code: string) => {
    if (code) keepLast(code);
    onChoose(code);
    close();
  };
  const move = (step: number) => {
    setOpen(true);
    setActive((Math.max(active, step < 0 ? 0 : -1) + step + options.length) % Math.max(options.length, 1));
  };
  const press = (event: React.KeyboardEvent) => {
    const chosen = options[active];
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape" && isOpen) close();
    else if (event.key === "Enter" && isOpen && chosen) choose(chosen.code);
    else return;
    event.preventDefault();
  };
  return {
    typed,
    options,
    isOpen,
    active,
    open: () => setOpen(true),
    close,
    choose,
    type: (text: string) => show(text, true),
    around: (position: Position) => show("", true, position),
    press,
  };
}

/** Before anything is asked: no site first, when one may choose none, and the one that was chosen last. */
function optionsOf(
  found: Found<PlacedSite>[],
  { all, last }: { all?: string; last?: PlacedSite },
): SiteOption[] {
  return [
    ...(all === undefined ? [] : [{ code: "", text: all }]),
    ...(last ? [{ code: last.code, text: placeName(last), note: m.finder_last() }] : []),
    ...found
      .filter(({ site }) => site.code !== last?.code)
      .map(({ site, note }) => ({ code: site.code, text: placeName(site), note })),
  ];
}
