import { useLocation, useParams } from "react-router";
import { m } from "@/paraglide/messages";
import { Page } from "@/shared/ui/page";
import { FollowForm } from "./follow-form";
import { FollowedCase } from "./followed-case";

export function Component() {
  const { number } = useParams();
  const { hash } = useLocation();
  const secret = decodeURIComponent(hash.slice(1));
  if (number && secret) return <FollowedCase number={number} secret={secret} />;
  return (
    <Page title={m.follow_title()} lead={m.home_follow_text()}>
      <FollowForm number={number} />
    </Page>
  );
}
