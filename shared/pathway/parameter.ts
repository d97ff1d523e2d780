import type { Evidence } from "./evidence";

export type ParameterValue = number | boolean | string;
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

/** Other bounds (and another default) that hold while a yes/no parameter is on. */
interface BoundsWhen {
  readonly parameter: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

/** A value that the clinic's doctor sets within signed bounds, such as the day the stitches come out. */
export type Parameter = {
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  readonly evidence: Evidence;
} & (
  | {
      readonly kind: "number";
      readonly default: number;
      readonly min: number;
      readonly max: number;
      /** Digits after the point; whole numbers unless given. */
      readonly decimals?: number;
      readonly when?: BoundsWhen;
      /** Never earlier than another parameter plus so many days. */
      readonly atLeast?: { readonly parameter: string; readonly plus: number };
    }
  | { readonly kind: "yesNo"; readonly default: boolean }
);

/** A day that is either fixed or follows a parameter, e.g. the day after the stitches come out. */
export type Day = number | { readonly parameter: string; readonly plus?: number };
