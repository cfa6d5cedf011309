import type { User } from "@/shared/session";

export type Person = Omit<User, "signOut">;

/** The people of the demonstration realm, by role: one may be any of them without the identity provider. */
export const people: Person[] = [
  {
    username: "rq.seine-maritime",
    name: "Responsable qualité de la Seine-Maritime",
    roles: ["quality-manager"],
    prefecture: "76",
    sites: ["76-ROUEN", "76-DIEPPE"],
  },
  {
    username: "referent.rouen",
    name: "Référent qualité de Rouen",
    roles: ["quality-referent"],
    prefecture: "76",
    sites: ["76-ROUEN"],
  },
  {
    username: "agent.rouen",
    name: "Agent de Rouen",
    roles: ["agent"],
    prefecture: "76",
    sites: ["76-ROUEN"],
  },
  {
    username: "lecteur.seine-maritime",
    name: "Lecteur de la Seine-Maritime",
    roles: ["reader"],
    prefecture: "76",
    sites: ["76-ROUEN", "76-DIEPPE"],
  },
  { username: "national", name: "Pilotage national", roles: ["national"], sites: [] },
  { username: "admin", name: "Administration de la plateforme", roles: ["admin"], sites: [] },
];

/** What the mock session writes in place of a token. */
export const tokenOf = ({ username }: Person) => `mock.${username}`;

export function personOf(authorization: string | null): Person {
  const known = people.find((person) => authorization === `Bearer ${tokenOf(person)}`);
  return known ?? (people[0] as Person);
}
