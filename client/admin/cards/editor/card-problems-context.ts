import type { CardProblem } from "@shared/card/card-problem";
import { createContext, useContext } from "react";
import { problemsOf } from "./problems-of";

/** What the check finds in the card as it stands. */
export const CardProblemsContext = createContext<readonly CardProblem[]>([]);

/** The problems of one field. */
export const useProblemsOf = (field: string): readonly CardProblem[] =>
  problemsOf(useContext(CardProblemsContext), field);
