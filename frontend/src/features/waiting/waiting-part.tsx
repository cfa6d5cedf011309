import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import { Link } from "react-router";
import { Loaded } from "@/shared/ui/loaded";

type Props<T> = {
  title: string;
  query: UseQueryResult<T, unknown>;
  more: { text: string; href: string };
  /** Stays in place, and keeps the focus, while what it chooses is loading. */
  choice?: ReactNode;
  children: (data: T) => ReactNode;
};

export function WaitingPart<T>({ title, query, more, choice, children }: Props<T>) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id} className="fr-h5">
        {title}
      </h2>
      {choice}
      <Loaded query={query}>{children}</Loaded>
      <Link className="fr-link fr-link--icon-right fr-icon-arrow-right-line" to={more.href}>
        {more.text}
      </Link>
    </section>
  );
}
