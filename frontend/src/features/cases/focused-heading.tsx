import { type ReactNode, useEffect, useRef } from "react";

type Props = { as: "h2" | "h4"; id?: string; children: ReactNode };

/** The title of what has just taken the place of a button: who pressed it goes on reading from here. */
export function FocusedHeading({ as: Heading, id, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Heading ref={heading} id={id} tabIndex={-1} className={Heading === "h2" ? "fr-h5" : "fr-h6"}>
      {children}
    </Heading>
  );
}
