import type { AnchorHTMLAttributes } from "react";
import { Link } from "react-router";

/** The design system's links go through the router, except those that leave the application. */
export function AppLink({ href = "", ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  const leaves = !href.startsWith("/") || href.startsWith("/api/") || href.startsWith("/auth/");
  return leaves || rest.target ? <a href={href} {...rest} /> : <Link to={href} {...rest} />;
}
