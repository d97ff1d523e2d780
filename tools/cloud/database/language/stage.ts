import type { $addFields } from "mingo/operators/pipeline";

/** A stage of the aggregation pipeline, as mingo calls it. */
export type Stage = typeof $addFields;
