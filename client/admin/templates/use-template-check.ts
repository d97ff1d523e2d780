import type { InputOf } from "@shared/contract/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { useSettled } from "../parts/use-settled";
import { type TemplateDraft, templateInput } from "./template-draft";

type Input = InputOf<"template.check">["template"];

const pause = 400;

/** What is wrong with a template and how its card looks, asked of the server whenever typing pauses. */
export function useTemplateCheck(draft: TemplateDraft) {
  const typed = JSON.stringify(templateInput(draft));
  const settled = useSettled(typed, pause);
  const check = useQuery({
    queryKey: ["templateCheck", settled],
    queryFn: () => ask("template.check", { template: JSON.parse(settled) as Input }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return { check, fresh: settled === typed && !check.isPlaceholderData && check.data !== undefined };
}
