import { useQuery } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { surveysKey } from "./surveys-key";

/** All surveys with their versions, and how the clinic asks. */
export const useSurveys = () => useQuery({ queryKey: surveysKey, queryFn: () => ask("survey.list", {}) });
