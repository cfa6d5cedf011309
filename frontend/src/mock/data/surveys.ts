import type { CampaignView, Form, ResultsView } from "@/api/surveys/model";

/* One small, believable prefecture, typed against the contract. */

const yesNo = [
  { code: "YES", label: { fr: "Oui", en: "Yes" } },
  { code: "NO", label: { fr: "Non", en: "No" } },
];

const scale = [
  { code: "VERY_SATISFIED", label: { fr: "Très satisfait", en: "Very satisfied" } },
  { code: "SATISFIED", label: { fr: "Satisfait", en: "Satisfied" } },
  { code: "DISSATISFIED", label: { fr: "Peu satisfait", en: "Not very satisfied" } },
];

export const form: Form = {
  title: { fr: "Enquête de satisfaction", en: "Satisfaction survey" },
  introduction: { fr: "Trois minutes pour dire comment s’est passée votre visite." },
  themes: [
    { code: "RECEPTION", label: { fr: "Accueil physique", en: "Reception" } },
    { code: "WEBSITE", label: { fr: "Site internet", en: "Website" } },
  ],
  questions: [
    {
      code: "WELCOME",
      type: "SATISFACTION",
      theme: "RECEPTION",
      label: { fr: "L’accueil vous a-t-il satisfait ?", en: "Were you satisfied with the reception?" },
      required: true,
      choices: scale,
    },
    {
      code: "USED_WEBSITE",
      type: "YES_NO",
      theme: "WEBSITE",
      label: { fr: "Avez-vous consulté notre site internet ?", en: "Did you use our website?" },
      required: true,
      choices: yesNo,
    },
    {
      code: "WEBSITE_EASY",
      type: "SATISFACTION",
      theme: "WEBSITE",
      label: { fr: "Le site est-il facile d’accès ?", en: "Is the website easy to use?" },
      required: true,
      choices: scale,
      showIf: { question: "USED_WEBSITE", anyOf: ["YES"] },
    },
    {
      code: "IDEAS",
      type: "FREE_TEXT",
      label: { fr: "Une idée pour améliorer l’accueil ?", en: "Any idea to improve reception?" },
      required: false,
      choices: [],
    },
  ],
};

export const campaign: CampaignView = {
  slug: "rouen-accueil-2022",
  title: { fr: "Enquête de satisfaction 2022", en: "2022 satisfaction survey" },
  site: "76-ROUEN",
  siteName: "Préfecture de la Seine-Maritime",
  questionnaire: "RECEPTION",
  questionnaireNumber: 1,
  from: "2022-02-23",
  to: "2022-03-23",
  channels: ["LINK", "QR_CODE", "PAPER"],
  quota: 100,
  responses: 114,
  state: "OPEN",
  resultsPublished: false,
  steps: ["DESCRIBE", "ENTER_RESPONSES", "CLOSE"],
  version: 3,
};

export const results: ResultsView = {
  ...campaign,
  campaign: campaign.slug,
  threshold: 75,
  smallBaseBelow: 30,
  overall: { persons: 90, satisfied: 79, base: 90, rate: 87.78, underThreshold: false, smallBase: false },
  themes: [
    {
      code: "RECEPTION",
      label: { fr: "Accueil physique" },
      persons: 90,
      satisfied: 79,
      base: 90,
      rate: 87.78,
      underThreshold: false,
      smallBase: false,
    },
    {
      code: "WEBSITE",
      label: { fr: "Site internet" },
      persons: 76,
      satisfied: 40,
      base: 76,
      rate: 52.63,
      underThreshold: true,
      smallBase: false,
    },
  ],
  questions: [
    {
      code: "USED_WEBSITE",
      label: { fr: "Avez-vous consulté notre site internet ?" },
      type: "YES_NO",
      base: 114,
      underThreshold: false,
      smallBase: false,
      choices: [
        { code: "YES", label: { fr: "Oui" }, count: 76 },
        { code: "NO", label: { fr: "Non" }, count: 38 },
      ],
    },
  ],
};
