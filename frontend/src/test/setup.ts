import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll } from "vitest";
import { forget, server } from "./server";

// A page is waited for longer than the second by default: the machine may be busy with other builds.
configure({ asyncUtilTimeout: 10_000 });

// Any request that no handler foresees fails its test: nothing goes out unnoticed.
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  cleanup();
  forget();
  localStorage.clear();
  sessionStorage.clear();
});
afterAll(() => server.close());

// jsdom has the element, not its modes.
HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event("close"));
};
