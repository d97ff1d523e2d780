import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import type { ProblemError } from "./problem-error";

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: ProblemError;
  }
}

/** Where the signed-in person is kept; `null` = nobody. */
export const sessionKey = ["session"] as const;

const lost = (error: ProblemError): boolean => error.problem.code === "notSignedIn";

/** The console's memory of answers. Whatever is asked after the session ended leads back to the sign-in page. */
export function createQueryClient(): QueryClient {
  const onError = (error: ProblemError) => {
    if (lost(error)) client.setQueryData(sessionKey, null);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: (times, error) => error.problem.code === "unavailable" && times < 1,
        staleTime: 10_000,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: "always" },
    },
  });
  return client;
}
