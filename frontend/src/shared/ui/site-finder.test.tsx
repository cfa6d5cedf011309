import { screen } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { accessibilityFaults, renderPage } from "@/test/render";
import { SiteFinder } from "./site-finder";

const towns = ["Rouen", "Dieppe", "Le Havre", "Évreux", "Bernay", "Les Andelys", "Caen", "Bayeux", "Lisieux"];
const code = (town: string) => (["Rouen", "Dieppe", "Le Havre"].includes(town) ? "76" : "27");
const sites = [...towns, "Vire", "Alençon", "Argentan", "Mortagne"].map((town) => ({
  code: `${code(town)}-${town.toUpperCase()}`,
  name: `Sous-préfecture de ${town}`,
  town,
}));

function Finder() {
  const [site, setSite] = useState("");
  return (
    <>
      <SiteFinder label="Site" sites={sites} value={site} onChange={setSite} />
      <output>{site}</output>
    </>
  );
}

const open = () => renderPage(Finder);

describe("the site finder", () => {
  beforeEach(() => vi.unstubAllGlobals());

  it("is a combobox moved in by the arrows, and chosen in by Enter", async () => {
    const { person, container } = open();
    const box = screen.getByRole("combobox", { name: /^Site/ });
    expect(box).toHaveAttribute("aria-expanded", "false");
    await person.type(box, "76");
    expect(box).toHaveAttribute("aria-expanded", "true");
    const options = screen.getAllByRole("option");
    expect(options.map((option) => option.textContent)).toEqual([
      "Sous-préfecture de Dieppe, Seine-Maritime (76)",
      "Sous-préfecture de Le Havre, Seine-Maritime (76)",
      "Sous-préfecture de Rouen, Seine-Maritime (76)",
    ]);
    await person.keyboard("{ArrowDown}{ArrowUp}");
    expect(box).toHaveAttribute("aria-activedescendant", options[0]?.id);
    expect(options[0]).toHaveAttribute("aria-selected", "true");
    expect(await accessibilityFaults(container)).toEqual([]);
    await person.keyboard("{Enter}");
    expect(box).toHaveValue("Sous-préfecture de Dieppe, Seine-Maritime (76)");
    expect(box).toHaveFocus();
    expect(screen.queryByRole("option")).toBeNull();
    expect(container.querySelector("output")).toHaveTextContent("76-DIEPPE");
  });

  it("gives back what was chosen when one escapes", async () => {
    const { person } = open();
    const box = screen.getByRole("combobox", { name: /^Site/ });
    await person.type(box, "rouen{Enter}");
    await person.clear(box);
    await person.type(box, "caen{Escape}");
    expect(box).toHaveValue("Sous-préfecture de Rouen, Seine-Maritime (76)");
  });

  it("puts first, in the same tab, what was chosen last", async () => {
    const first = open();
    await first.person.type(screen.getByRole("combobox"), "bayeux{Enter}");
    first.unmount();
    const { person } = open();
    await person.click(screen.getByRole("combobox"));
    expect(screen.getAllByRole("option")[0]).toHaveTextContent(/Bayeux.*dernier choix/);
    expect(localStorage).toHaveLength(0);
  });

  it("finds what is near when asked, and says when it cannot", async () => {
    const ask = vi.fn();
    vi.stubGlobal("navigator", { ...navigator, geolocation: { getCurrentPosition: ask } });
    const { person } = open();
    await person.click(screen.getByRole("button", { name: /Me situer/ }));
    ask.mock.lastCall?.[1]();
    expect(await screen.findByText(/Votre position n’est pas connue/)).toBeVisible();
    await person.click(screen.getByRole("button", { name: /Me situer/ }));
    ask.mock.lastCall?.[0]({ coords: { latitude: 49.9, longitude: 1.08 } });
    expect(await screen.findByRole("option", { name: /Dieppe.*km/ })).toBeVisible();
  });
});
