import { defineConfig } from "@playwright/test";
import journeys from "./playwright.config";

// npm run pictures: takes again the pictures of docs/, from a platform that is up with its demonstration data.
export default defineConfig(journeys, { testMatch: "pictures.ts", timeout: 120_000 });
