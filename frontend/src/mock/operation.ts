import { HttpResponse, http } from "msw";
import { type Person, personOf } from "./people";

/** What a request asks, as an answer reads it. */
export type Call = {
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Headers;
  /** Who is signed in; the quality manager when nobody says. */
  person: Person;
  body: <T>() => Promise<T>;
};

type Operation = (...given: never[]) => Promise<unknown>;
type Answer<Op extends Operation> = Awaited<ReturnType<Op>>;

/** A refusal of the mock, as the services write theirs. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly slug: string,
    readonly title: string,
    detail: string,
  ) {
    super(detail);
  }
}

export const unknown = () =>
  new Refusal(404, "not-found", "Introuvable", "Cet élément n’existe pas, ou n’existe plus.");

/**
 * One operation of a contract. Its address and the type of its answer are those of the generated client, so that a
 * contract that changes breaks the mock.
 *
 * @param url the address that the generated client builds; ":name" stands for a part of it
 */
export function on<Op extends Operation>(
  method: "get" | "post" | "put" | "delete",
  url: string,
  answer: (call: Call) => Answer<Op> | Promise<Answer<Op>>,
) {
  const path = decodeURIComponent(url.split("?")[0] ?? url);
  return http[method](`*${path}`, async ({ request, params }) => {
    try {
      const given = await answer({
        params: params as Record<string, string>,
        query: new URL(request.url).searchParams,
        headers: request.headers,
        person: personOf(request.headers.get("Authorization")),
        body: async <T>() => (await request.json()) as T,
      });
      if (given === undefined) return new HttpResponse(null, { status: 204 });
      return HttpResponse.json(given as object, { status: method === "post" ? 201 : 200 });
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      return problem(refusal);
    }
  });
}

function problem({ status, slug, title, message }: Refusal) {
  return HttpResponse.json(
    { type: `https://qualite.gouv.fr/problems/${slug}`, status, title, detail: message },
    { status, headers: { "Content-Type": "application/problem+json" } },
  );
}
