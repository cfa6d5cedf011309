import { setupServer } from "msw/node";
import { services } from "@/mock/handlers";

export const server = setupServer(...services());

/** Forgets what the last test did and overrode. */
export const forget = () => server.resetHandlers(...services());
