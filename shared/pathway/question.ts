/** One answer a person can tap. */
export interface Option {
  readonly id: string;
  readonly text: string;
  /** Choosing it reports this warning sign. */
  readonly sign?: string;
  /** Share of the instruction followed, 0 to 1; absent = not about following instructions (or not applicable). */
  readonly followed?: number;
}

/**
 * A question of the check-in, shown on the days given. `pain` is the 0-10 scale, `photo` asks for pictures and is never
 * required.
 */
export type Question = {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  readonly fromDay: number;
  /** Inclusive; `null` = to the end of the plan. */
  readonly toDay: number | null;
} & (
  | { readonly kind: "pain" }
  | { readonly kind: "choice"; readonly options: readonly Option[] }
  | { readonly kind: "photo"; readonly views: readonly { readonly id: string; readonly label: string }[] }
);
