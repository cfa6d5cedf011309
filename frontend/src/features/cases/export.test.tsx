import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import { whatIsSaid } from "@/shared/status";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { ExportButtons } from "./export-buttons";

const Exports = () => <ExportButtons name="demandes" urlOf={() => "/api/complaints/v1/cases/export"} />;

describe("an export", () => {
  it("leaves the focus on its button, and says when the file has come and what proves it whole", async () => {
    URL.createObjectURL = vi.fn(() => "blob:x");
    server.use(
      http.get(
        "*/api/complaints/v1/cases/export",
        () =>
          new HttpResponse("a;b", {
            headers: { "X-Total-Count": "34", "Repr-Digest": "sha-256=:AAEC:" },
          }),
      ),
    );
    const { person } = renderPage(Exports);
    const button = screen.getByRole("button", { name: "Exporter en CSV" });
    await person.click(button);
    expect(button).toBeEnabled();
    expect(button).toHaveFocus();
    await waitFor(() =>
      expect(whatIsSaid().text).toBe(
        "Fichier téléchargé : demandes.csv (34 lignes, empreinte SHA-256 000102).",
      ),
    );
    expect(button).toHaveFocus();
  });
});
