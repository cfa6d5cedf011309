import { z } from "zod";

export const newCampaignSchema = z
  .object({
    title: z.string().trim().min(1, "Donnez un titre.").max(200),
    titleEn: z.string().trim().max(200),
    site: z.string().min(1, "Choisissez le site."),
    questionnaire: z.string().min(1, "Choisissez le questionnaire."),
    from: z.string().min(10, "Indiquez le premier jour."),
    to: z.string().min(10, "Indiquez le dernier jour."),
    quota: z.string().regex(/^\d*$/, "Écrivez un nombre entier, ou laissez vide."),
  })
  .refine(({ from, to }) => from <= to, {
    path: ["to"],
    error: "Le dernier jour ne peut pas précéder le premier.",
  });

export type NewCampaign = z.output<typeof newCampaignSchema>;

/** The name in the address: short, readable aloud, and told apart by its first day. */
export function slugOf({ title, site, from }: Pick<NewCampaign, "title" | "site" | "from">): string {
  const plain = `${site} ${title}`
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 48)
    .replace(/^-|-$/g, "");
  return `${plain}-${from.slice(0, 7)}`;
}
