import { describe, expect, it } from "vitest";
import { departmentOf } from "./departments";
import { findSites, placeName, sitesAround } from "./site-search";
import towns from "./towns.json";

const rouen = { code: "76-ROUEN", name: "Préfecture de la Seine-Maritime", town: "Rouen" };
const dieppe = { code: "76-DIEPPE", name: "Sous-préfecture de Dieppe", town: "Dieppe" };
const evreux = { code: "27-EVREUX", name: "Préfecture de l’Eure", town: "Évreux" };
const papeete = { code: "987-PAPEETE", name: "Haut-commissariat", town: "Papeete" };
const ajaccio = { code: "2A-AJACCIO", name: "Préfecture de la Corse-du-Sud", town: "Ajaccio" };
const sites = [rouen, dieppe, evreux, papeete, ajaccio];

const found = (text: string) => findSites(sites, text, towns as never).map(({ site }) => site.code);

describe("finding a site", () => {
  it.each([
    ["rouen", ["76-ROUEN"]],
    ["seine maritime", ["76-ROUEN", "76-DIEPPE"]],
    ["EVREUX", ["27-EVREUX"]],
    ["76", ["76-ROUEN", "76-DIEPPE"]],
    ["76230", ["76-ROUEN", "76-DIEPPE"]],
    ["20000", ["2A-AJACCIO"]],
    ["98714", ["987-PAPEETE"]],
    ["Bois-Guillaume", ["76-ROUEN", "76-DIEPPE"]],
    ["nowhere", []],
    ["00000", []],
  ])("by %s", (text, codes) => expect(found(text)).toEqual(codes));

  it("puts the site of the postcode first, then the prefecture, then the others by town", () => {
    const havre = {
      code: "76-LE-HAVRE",
      name: "Sous-préfecture du Havre",
      town: "Le Havre",
      postalCode: "76600",
    };
    const codes = (text: string) => findSites([havre, dieppe, rouen], text).map(({ site }) => site.code);
    expect(codes("76000")).toEqual(["76-ROUEN", "76-DIEPPE", "76-LE-HAVRE"]);
    expect(codes("76600")).toEqual(["76-LE-HAVRE", "76-ROUEN", "76-DIEPPE"]);
  });

  it("says of a town without a site how far each is", () => {
    expect(findSites(sites, "bois guillaume", towns as never).map(({ note }) => note)).toEqual([
      "Bois-Guillaume, 3 km",
      "Bois-Guillaume, 51 km",
    ]);
  });

  it("goes to the nearest of the département where one is", () => {
    expect(sitesAround(sites, [49.9, 1.1], towns as never).map(({ site }) => site.code)).toEqual([
      "76-DIEPPE",
      "76-ROUEN",
    ]);
  });

  it("says of every site its département", () => {
    expect([rouen, dieppe, papeete].map(placeName)).toEqual([
      "Préfecture de la Seine-Maritime (76)",
      "Sous-préfecture de Dieppe, Seine-Maritime (76)",
      "Haut-commissariat, Polynésie française (987)",
    ]);
  });

  it("knows the départements of Corsica and overseas by their postcodes", () => {
    expect(["20090", "20200", "97110", "98800", "75", "9"].map(departmentOf)).toEqual([
      "2A",
      "2B",
      "971",
      "988",
      "75",
      undefined,
    ]);
  });
});
