import { createContext, use } from "react";
import { getConsolidationRoles, listStandingsRoles } from "@/api/indicators/indicators";

export type Role = "agent" | "quality-referent" | "quality-manager" | "reader" | "national" | "admin";

/** Who is signed in, and where their rights hold. Services check the same rights again on every row. */
export type User = {
  name: string;
  username: string;
  roles: Role[];
  /** Département code of the person's prefecture; absent for the ministry. */
  prefecture?: string;
  /** Site codes the person works for; a quality manager has all those of the prefecture. */
  sites: string[];
  signOut: () => void;
};

export const UserContext = createContext<User | undefined>(undefined);

export function useUser(): User {
  const user = use(UserContext);
  if (!user) throw new Error("A staff page is shown outside of the signed-in part");
  return user;
}

/**
 * Whether one of their roles may call an operation: `may(user, recordCaseRoles)`. The lists come from the contracts; the
 * service decides again on the row.
 */
export const may = (user: Pick<User, "roles">, roles: readonly Role[]) =>
  roles.some((role) => user.roles.includes(role));

/** Whose rights hold for all sites of a prefecture, or of the nation: those who read them added up. */
export const seesWholePrefecture = (user: User) => may(user, getConsolidationRoles);
export const seesNation = (user: User) => may(user, listStandingsRoles);
