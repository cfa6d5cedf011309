import { z } from "zod";
import { m } from "@/paraglide/messages";

export const kinds = ["COMPLAINT", "SUGGESTION", "COMPLIMENT"] as const;

export const kindTexts = {
  COMPLAINT: () => ({ label: m.kind_COMPLAINT(), hint: m.kind_COMPLAINT_hint() }),
  SUGGESTION: () => ({ label: m.kind_SUGGESTION(), hint: m.kind_SUGGESTION_hint() }),
  COMPLIMENT: () => ({ label: m.kind_COMPLIMENT(), hint: m.kind_COMPLIMENT_hint() }),
} as const;

const short = z.string().max(200, { error: () => m.too_long() });

/** The messages are functions so that they follow the language chosen while the form is open. */
export const lodgeSchema = z.object({
  site: z.string().min(1, { error: () => m.required_site() }),
  kind: z.string().refine((kind) => (kinds as readonly string[]).includes(kind), {
    error: () => m.required_kind(),
  }),
  message: z
    .string()
    .trim()
    .min(1, { error: () => m.required_message() })
    .max(4000, { error: () => m.message_too_long() }),
  name: short,
  email: z.union([z.literal(""), z.email({ error: () => m.email_invalid() })], {
    error: () => m.email_invalid(),
  }),
  postalAddress: z.string().max(500, { error: () => m.too_long() }),
});

export type LodgeValues = z.output<typeof lodgeSchema>;
export const emptyLodge = { site: "", kind: "", message: "", name: "", email: "", postalAddress: "" };

/** Empty boxes are not sent: "no e-mail" and "an empty e-mail" are not the same to the service. */
export function personOf({ name, email, postalAddress }: LodgeValues) {
  const given = (text: string) => text.trim() || undefined;
  const person = { name: given(name), email: given(email), postalAddress: given(postalAddress) };
  return Object.values(person).some(Boolean) ? person : undefined;
}
