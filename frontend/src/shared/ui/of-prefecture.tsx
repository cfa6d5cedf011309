import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { useDraft } from "@/shared/drafts";
import { seesNation, useUser } from "@/shared/session";
import { Empty } from "./empty";
import { PrefectureSelect } from "./prefecture-select";

/** The prefecture a page is about: one's own or, for those of the nation, the one they last chose. */
function usePrefecture(): [string, (code: string) => void] {
  const user = useUser();
  const [search, setSearch] = useSearchParams();
  const [kept, keep] = useDraft("prefecture", "");
  const choose = (code: string) => {
    keep(code || undefined);
    setSearch((params) => {
      params.set("prefecture", code);
      return params;
    });
  };
  const chosen = search.get("prefecture") ?? kept;
  return [seesNation(user) ? chosen : (user.prefecture ?? ""), choose];
}

type Props = {
  /** What choosing one is for. */
  hint?: string;
  children: (prefecture: string) => ReactNode;
};

/** What exists prefecture by prefecture. Those of the nation choose one: without it the services would refuse. */
export function OfPrefecture({ hint = "Choisissez la préfecture à afficher.", children }: Props) {
  const user = useUser();
  const [prefecture, choose] = usePrefecture();
  if (prefecture === "" && !seesNation(user))
    return <Empty title="Aucune préfecture ne vous est attribuée" />;
  return (
    <>
      {seesNation(user) && (
        <div className="narrow">
          <PrefectureSelect value={prefecture} onChange={choose} />
        </div>
      )}
      {prefecture ? children(prefecture) : <p>{hint}</p>}
    </>
  );
}
