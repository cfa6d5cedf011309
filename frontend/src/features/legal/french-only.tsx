import type { ReactNode } from "react";
import { useLocale } from "@/shared/locale";

/** Legal texts have force in French only; an English reader is told so rather than left wondering. */
export function FrenchOnly({ children }: { children: ReactNode }) {
  const locale = useLocale();
  return (
    <div className="narrow">
      {locale === "en" && <p className="mention">This page exists in French only.</p>}
      <div lang="fr">{children}</div>
    </div>
  );
}
