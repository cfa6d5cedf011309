import { z } from "zod";
import { daysAgo, today } from "@/shared/periods";

/** A receipt older than this is more often a mistyped year than a letter found again: it is asked. */
export const isOldReceipt = (day: string) => day !== "" && day < daysAgo(60);

export const firstDay = "2000-01-01";

const fields = z.object({
  site: z.string().min(1, "Choisissez le site."),
  kind: z.string(),
  channel: z.string(),
  receivedOn: z
    .string()
    .min(10, "Indiquez la date de réception.")
    .refine((day) => day <= today(), "La date de réception ne peut pas être à venir.")
    .refine((day) => day >= firstDay, "Vérifiez l’année de la date de réception."),
  confirmOldDate: z.boolean(),
  message: z
    .string()
    .trim()
    .min(1, "Écrivez le message reçu.")
    .max(10_000, "Le message dépasse 10 000 caractères."),
  name: z.string().max(200),
  email: z.union([z.literal(""), z.email("Cette adresse n’est pas complète. Exemple : nom@domaine.fr")]),
  postalAddress: z.string().max(500),
});

export const newCaseSchema = fields.refine(
  ({ receivedOn, confirmOldDate }) => confirmOldDate || !isOldReceipt(receivedOn),
  { path: ["confirmOldDate"], message: "Vérifiez l’année, puis confirmez la date de réception." },
);

export type NewCase = z.output<typeof newCaseSchema>;

export function personOf({ name, email, postalAddress }: NewCase) {
  const given = (text: string) => text.trim() || undefined;
  const person = { name: given(name), email: given(email), postalAddress: given(postalAddress) };
  return Object.values(person).some(Boolean) ? person : undefined;
}
