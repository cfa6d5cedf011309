import { z } from "zod";

/** How many replies are drawn. */
export const sizeField = z.string().regex(/^([1-9]\d?|1\d\d|200)$/, "Indiquez un nombre de 1 à 200.");
