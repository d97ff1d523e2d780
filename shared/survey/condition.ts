/**
 * Something that holds for a sheet or not. `answered`: any answer but "rather not say". `atLeast`, `atMost`: the number of
 * a scale or number question, or the value of the chosen answer. `chose`: one of these choices was taken. With `score`:
 * the score exists and lies there; the way through a survey never depends on a score.
 */
export type Condition =
  | { readonly question: string; readonly is: "answered" | "declined" }
  | { readonly question: string; readonly atLeast: number }
  | { readonly question: string; readonly atMost: number }
  | { readonly question: string; readonly chose: readonly string[] }
  | { readonly score: string; readonly atLeast: number }
  | { readonly score: string; readonly atMost: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
