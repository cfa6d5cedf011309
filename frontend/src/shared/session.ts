import { createContext, use } from "react";

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

function hasRole(user: User, ...roles: Role[]): boolean {
  return roles.some((role) => user.roles.includes(role));
}

export const isManager = (user: User) => hasRole(user, "quality-manager");
export const seesWholePrefecture = (user: User) =>
  hasRole(user, "quality-manager", "reader", "national", "admin");
export const seesNation = (user: User) => hasRole(user, "national", "admin");
export const entersFigures = (user: User) => hasRole(user, "quality-referent", "quality-manager");
export const handlesCases = (user: User) => hasRole(user, "agent", "quality-referent", "quality-manager");
