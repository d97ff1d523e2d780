import { may } from "@shared/team/permission";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo } from "react";
import { ask } from "../app/ask";
import { sessionKey } from "../app/query-client";
import { knowsServerTime } from "../app/server-clock";
import { Failed } from "../parts/failed";
import { useNow } from "../parts/use-now";
import { signInWords } from "../words/sign-in-words";
import { type Session, SessionContext } from "./session-context";
import { SignInPage } from "./sign-in-page";

/** What may be remembered while nobody is signed in. */
const outside = new Set<string>([sessionKey[0], "signIn", "local"]);

/** Lets only an approved team member through; everybody else sees the sign-in page, at the same address. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const { data, error, refetch, isPending } = useQuery({
    queryKey: sessionKey,
    queryFn: () => ask("session.show", {}),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const session = useMemo<Session | undefined>(
    () => (data ? { ...data, mayDo: (permission) => may(data.staff.roles, permission) } : undefined),
    [data],
  );
  const now = useNow(15_000);
  const over = session?.expiresAt !== undefined && knowsServerTime() && session.expiresAt <= now;
  useEffect(() => {
    if (over) client.setQueryData(sessionKey, null);
  }, [over, client]);
  useEffect(() => {
    if (data === null) client.removeQueries({ predicate: ({ queryKey }) => !outside.has(String(queryKey[0])) });
  }, [data, client]);

  if (session && !over) return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
  if (isPending) return <p className="gate-wait">{signInWords.checking}</p>;
  if (error && data !== null && error.problem.code !== "notSignedIn") {
    return <Failed error={error} onRetry={() => void refetch()} />;
  }
  return <SignInPage onApproved={() => void client.resetQueries({ queryKey: sessionKey })} />;
}
