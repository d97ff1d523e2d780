import type { ExperimentPlan } from "@shared/experiment/experiment";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../app/ask";

/** How many people a week an experiment would concern at present; not asked while it is about nothing yet. */
export const usePerWeek = ({ subject, pathwayId }: Pick<ExperimentPlan, "subject" | "pathwayId">) =>
  useQuery({
    queryKey: ["experimentReach", subject, pathwayId],
    queryFn: () => ask("experiment.reach", { subject, pathwayId }),
    enabled: subject.kind === "message" || subject.surveyId !== "",
    staleTime: 300_000,
  });
