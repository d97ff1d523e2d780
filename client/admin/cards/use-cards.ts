import { useQuery } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { cardsKey } from "./card-keys";

/** All versions of the clinic's card. */
export const useCards = () => useQuery({ queryKey: cardsKey, queryFn: () => ask("card.list", {}) });
