import type { ReferralFunnel } from "@shared/contract/referral-views";
import { useQueries } from "@tanstack/react-query";
import { ask } from "../../app/ask";
import { joinFunnels } from "./join-funnels";

/** Several months of the funnel as one; there only once every month is. */
export function useFunnel(months: readonly string[]) {
  return useQueries({
    queries: months.map((month) => ({
      queryKey: ["referralFunnel", month],
      queryFn: (): Promise<ReferralFunnel> => ask("referral.funnel", { month }),
    })),
    combine: (found) => {
      const funnels = found.flatMap(({ data }) => (data ? [data] : []));
      return {
        ...(funnels.length === months.length && { data: joinFunnels(funnels) }),
        error: found.find(({ error }) => error)?.error ?? null,
        refetch: () => {
          for (const one of found) if (one.error) void one.refetch();
        },
      };
    },
  });
}
