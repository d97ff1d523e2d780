import { useQuery } from "@tanstack/react-query";
import { ask } from "../../app/ask";
import { sourcesKey } from "../card-keys";

/** The clinic's own codes with what came of each. */
export const useSources = () => useQuery({ queryKey: sourcesKey, queryFn: () => ask("source.list", {}) });
