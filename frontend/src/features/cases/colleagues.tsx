import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { leaveCase, renewPresence, renewPresenceRoles } from "@/api/complaints/complaints";
import type { CaseView, PresentColleague } from "@/api/complaints/model";
import { draftOf } from "@/shared/drafts";
import { may, useUser } from "@/shared/session";
import { type AnswerDraft, answerKey } from "./answer-draft";

/** Half the time that the service remembers a presence, and a little more often. */
const RENEWED_EVERY = 30_000;

/** Who else has this case open, so that two people do not answer it at once. */
export function Colleagues({ aCase }: { aCase: CaseView }) {
  const user = useUser();
  return aCase.handled && may(user, renewPresenceRoles) ? <Present aCase={aCase} /> : null;
}

function Present({ aCase: { id, steps } }: { aCase: CaseView }) {
  const isAnswering = () =>
    steps.includes("ANSWER") && Boolean(draftOf<AnswerDraft>(answerKey(id))?.message.trim());
  const present = useQuery({
    queryKey: ["presence", id],
    queryFn: ({ signal }) => renewPresence(id, { answering: isAnswering() }, undefined, { signal }),
    refetchInterval: RENEWED_EVERY,
    retry: false,
  });
  useEffect(() => () => void leaveCase(id, { keepalive: true }).catch(() => undefined), [id]);
  const colleagues = present.data?.items ?? [];
  return (
    <div role="status">
      {colleagues.length > 0 && (
        <p className="fr-message fr-message--warning fr-mb-2w">{colleagues.map(told).join(" ")}</p>
      )}
    </div>
  );
}

const told = ({ name, answering }: PresentColleague) =>
  answering ? `${name} répond à cette demande.` : `${name} a aussi cette demande ouverte.`;
