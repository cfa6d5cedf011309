import { Link, Navigate } from "react-router";
import { useListPrefectures } from "@/api/indicators/indicators";
import { paths } from "@/shared/paths";
import { seesWholePrefecture, useUser } from "@/shared/session";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";

/** Everybody lands on their own place; the ministry chooses a prefecture. */
export function Component() {
  const user = useUser();
  const prefectures = useListPrefectures();
  if (user.prefecture && seesWholePrefecture(user)) {
    return <Navigate replace to={paths.prefectureDashboard(user.prefecture)} />;
  }
  if (user.sites[0]) return <Navigate replace to={paths.siteDashboard(user.sites[0])} />;
  return (
    <Page title="Tableaux de bord">
      <Loaded query={prefectures}>
        {({ items }) => (
          <ul className="rows">
            {items.map((prefecture) => (
              <li key={prefecture.code} className="row">
                <Link className="fr-link row-title" to={paths.prefectureDashboard(prefecture.code)}>
                  {prefecture.name}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}
