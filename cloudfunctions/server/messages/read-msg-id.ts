/** A number too long for JavaScript, as the SDK hands it over: groups of fourteen digits. */
interface LongNumber {
  readonly s: 1;
  readonly c: readonly number[];
}

const groupDigits = 14;

const isLongNumber = (value: unknown): value is LongNumber => {
  const { s, c } = (value ?? {}) as { readonly s?: unknown; readonly c?: unknown };
  return s === 1 && Array.isArray(c) && c.length > 0 && c.every((group) => Number.isSafeInteger(group) && group >= 0);
};

const digitsOf = ({ c: [first = 0, ...rest] }: LongNumber): string =>
  `${first}${rest.map((group) => String(group).padStart(groupDigits, "0")).join("")}`;

/**
 * WeChat's id of a message as text, in whatever form it arrives: its ids have 19 digits, which the SDK does not hand over
 * as a number. Nothing when there is none.
 */
export function readMsgId(value: unknown): string | undefined {
  if (typeof value === "string" && value !== "") return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  return isLongNumber(value) ? digitsOf(value) : undefined;
}
