import { createHash } from "node:crypto";
import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { renderPage } from "@/test/render";
import { server } from "@/test/server";
import { Component } from "./lodge-page";

const api = "*/api/complaints/v1/public";

/** A challenge as the service draws it, whose number is known here. */
const challenge = (number: number) => {
  const salt = `a1b2c3?expires=4102444800&${number % 7}`;
  const hash = createHash("sha256").update(`${salt}${number}`).digest("hex");
  return { algorithm: "SHA-256", challenge: hash, maxnumber: 3000, salt, signature: "s", required: true };
};

it("works out a proof while the person writes, and another by itself when the first is refused", async () => {
  const numbers = [1234, 2345];
  const proofs: { number: number; salt: string }[] = [];
  server.use(
    http.get(`${api}/challenge`, () => HttpResponse.json(challenge(numbers.shift() ?? 0))),
    http.post(`${api}/cases`, ({ request }) => {
      proofs.push(JSON.parse(atob(request.headers.get("Proof-Of-Work") ?? "")));
      return proofs.length === 1
        ? HttpResponse.json(
            { type: "https://qualite.gouv.fr/problems/proof-of-work", status: 428 },
            { status: 428, headers: { "Content-Type": "application/problem+json" } },
          )
        : HttpResponse.json({ number: "76-2022-0035", secret: "kX4m", owedAnswer: false }, { status: 201 });
    }),
  );
  const { person } = renderPage(Component, { path: "/deposer/:site?", at: "/deposer/76-ROUEN" });
  await person.click(await screen.findByRole("radio", { name: /Une réclamation/ }));
  await person.type(screen.getByLabelText(/Votre message/), "Une heure d’attente");
  await person.click(screen.getByRole("button", { name: "Envoyer ma demande" }));
  expect(await screen.findByRole("heading", { name: "Numéro de suivi : 76-2022-0035" })).toBeVisible();
  expect(proofs.map(({ number }) => number)).toEqual([1234, 2345]);
  expect(screen.queryByRole("alert")).toBeNull();
});
