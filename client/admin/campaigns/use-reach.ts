import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { useSettled } from "../parts/use-settled";
import type { CampaignInput } from "./campaign-draft";

const pause = 700;

/** Whom a message would reach, asked of the server whenever writing pauses; not while something is missing or wrong. */
export function useReach(input: CampaignInput | undefined) {
  const typed = input ? JSON.stringify(input) : "";
  const settled = useSettled(typed, pause);
  const reach = useQuery({
    queryKey: ["campaignReach", settled],
    queryFn: () => ask("campaign.preview", JSON.parse(settled) as CampaignInput),
    enabled: settled !== "" && typed !== "",
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  const fresh = typed !== "" && settled === typed && !reach.isPlaceholderData;
  return { reach, fresh };
}
