/** What a gate found in the house that stands under `root`. */
export interface GateResult {
  readonly passed: boolean;
  /** What to mend, in full; empty when it passed. */
  readonly findings: string;
}

/** One rule of the house that is checked by itself and counts as one test. */
export interface Gate {
  readonly name: string;
  readonly run: (root: string) => Promise<GateResult>;
}
