import { useQuery } from "@tanstack/react-query";
import { ask } from "../../app/ask";
import type { ProblemError } from "../../app/problem-error";

/** Milliseconds after which a code that is being drawn is asked for again. */
const pause = 5000;

/** Whether WeChat has not drawn the code yet, and will. */
export const isPending = (error: ProblemError | null): boolean => error?.problem.reason === "codePending";

/** The mini-program code of one of the clinic's codes; asked for again while it is being drawn. */
export const useSourceCode = (token: string) =>
  useQuery({
    queryKey: ["sourceCode", token],
    queryFn: () => ask("source.code", { token }),
    retry: false,
    staleTime: 600_000,
    refetchInterval: ({ state }) => (isPending(state.error) ? pause : false),
  });
