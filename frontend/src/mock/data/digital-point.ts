import type { PointView } from "@/api/indicators/model";

export const point: PointView = {
  summary: {
    site: "76-ROUEN",
    siteName: "Préfecture de la Seine-Maritime",
    visitsPerMonth: 329.6,
    monthsCounted: 1,
    months: 2,
    satisfied: 1824,
    opinions: 1900,
    satisfaction: 96,
  },
  months: [
    { month: "2019-05", visits: 330, days: 0, satisfied: 0, opinions: 0 },
    { month: "2019-06", days: 0, satisfied: 18, opinions: 20 },
  ],
  satisfaction: [{ period: "2019-S1", satisfied: 1824, opinions: 1900, value: 96 }],
  deskPurposes: [],
  surveyPurposes: [{ code: "DRIVING_LICENCE", label: "Permis de conduire", count: 30, share: 51 }],
  surveys: [{ campaign: "rouen-accueil-2022", title: "Après votre passage", satisfied: 18, opinions: 20 }],
};
