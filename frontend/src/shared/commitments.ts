import { useGetPromisedDays } from "@/api/complaints/complaints";

/**
 * In how many working days an answer is promised today, for the public pages: as the rules in force have it. Nothing until
 * they are known: a page promises no day that it made up.
 */
export function useAnswerDays(): { online: number; paper: number } | undefined {
  const { data } = useGetPromisedDays();
  return data?.online && data.paper ? { online: data.online, paper: data.paper } : undefined;
}
