import { type ReactNode, useEffect, useRef } from "react";
import { Together } from "./together";

type Props = {
  title: string;
  /** A part of the title, such as a number, that must stay in one piece. */
  together?: string;
  lead?: ReactNode;
  /** Links and buttons that concern the whole page. */
  actions?: ReactNode;
  children: ReactNode;
};

let pagesShown = 0;

/** A page has one title, says it in the window, and gives it the focus after a navigation. */
export function Page({ title, together = "", lead, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (pagesShown++ > 0) heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = `${title} – Qualité de l’accueil en préfecture`;
  }, [title]);
  return (
    <div className="fr-container fr-pt-4w fr-pb-8w">
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1} className="fr-h2 page-title">
            {together ? <Together text={title} part={together} /> : title}
          </h1>
          {lead && <div className="fr-text--lead fr-mb-3w">{lead}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
