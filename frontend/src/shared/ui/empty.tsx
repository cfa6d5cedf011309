import type { ReactNode } from "react";

/** Says why there is nothing here and what can be done about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="fr-text--bold fr-mb-1v">{title}</p>
      {children && <div className="fr-mb-0">{children}</div>}
    </div>
  );
}
