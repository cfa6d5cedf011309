import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// The development server hands the APIs and the sign-in over to the running gateway,
// so that the SPA always sees one address, as in production.
const gateway = process.env.QUALITE_GATEWAY ?? "http://localhost:8080";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: { proxy: { "/api": gateway, "/auth": gateway } },
  build: {
    target: "es2022",
    // Fonts and pictures stay files: the content security policy then needs no data: fonts.
    assetsInlineLimit: 0,
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/test/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    css: false,
    testTimeout: 20_000,
  },
});
