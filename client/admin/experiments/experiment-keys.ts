/** Under which keys the list of experiments, and single ones, are remembered. */
export const experimentsKey = ["experiments"] as const;
export const experimentKey = (experimentId: string | undefined) => ["experiment", experimentId] as const;
