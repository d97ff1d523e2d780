import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask } from "../app/ask";

/** Asks for a sign-in code and looks every two seconds, while the page is visible, whether it was approved. */
export function useSignInCode(onApproved: () => void) {
  const request = useQuery({
    queryKey: ["signIn", "request"],
    queryFn: () => ask("signIn.request", {}),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const code = request.data?.code;
  const poll = useQuery({
    queryKey: ["signIn", "poll", code],
    queryFn: () => ask("signIn.poll", { code: code ?? "" }),
    enabled: code !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === "waiting" || state.data === undefined ? 2000 : false),
    gcTime: 0,
  });
  const state = poll.data?.state;
  useEffect(() => {
    if (state === "approved") onApproved();
  }, [state, onApproved]);
  return { request, expired: state === "expired", lookAgain: () => void poll.refetch() };
}
