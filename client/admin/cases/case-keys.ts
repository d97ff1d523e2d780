/** Under which keys lists of cases, and single ones, are remembered. */
export const casesKey = ["cases"] as const;
export const caseKey = (caseId: string | undefined) => ["case", caseId] as const;
