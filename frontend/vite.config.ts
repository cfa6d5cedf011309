import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { builtWithoutTheMock, servedOnTheMock } from "./scripts/mock-plugin.mjs";

// With a gateway, the development server hands the APIs and the sign-in over to it, so that the SPA sees one address,
// as in production. Without one, it answers by itself: no platform is needed.
const gateway = process.env.QUALITE_GATEWAY;

export default defineConfig(({ command, mode }) => ({
  plugins: [
    react(),
    builtWithoutTheMock(),
    command === "serve" && mode !== "test" && !gateway && servedOnTheMock(),
  ],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: gateway ? { proxy: { "/api": gateway, "/auth": gateway } } : {},
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
}));
