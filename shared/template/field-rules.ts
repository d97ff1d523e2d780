/** WeChat's kinds of template fields; a field's key is its kind and a number, such as `thing1`. */
export type FieldType =
  | "thing"
  | "number"
  | "letter"
  | "symbol"
  | "character_string"
  | "time"
  | "date"
  | "amount"
  | "phone_number"
  | "car_number"
  | "name"
  | "phrase"
  | "enum";

/** Why WeChat would refuse a text in a field (its error 47003). */
export type TextProblem = "empty" | "controlCharacters" | "tooLong" | "wrongCharacters";

interface FieldRule {
  /** In code points, as WeChat counts. */
  readonly most: number;
  readonly pattern?: RegExp;
}

const hour = "(?:[01]?\\d|2[0-3])";
const clock = `${hour}:[0-5]\\d(?::[0-5]\\d)?`;
const month = "(?:0?[1-9]|1[0-2])";
const monthDay = "(?:0?[1-9]|[12]\\d|3[01])";
const day = `\\d{4}(?:年${month}月${monthDay}日|-${month}-${monthDay}|/${month}/${monthDay}|\\.${month}\\.${monthDay})`;
const range = (moment: string) => new RegExp(`^${moment}(?:\\s?~\\s?${moment})?$`, "u");

/** What each kind takes (WeChat, 《发送订阅消息》); the longest time is a range of two days with seconds. */
const rules: Readonly<Record<FieldType, FieldRule>> = {
  thing: { most: 20 },
  number: { most: 32, pattern: /^\d+(\.\d+)?$/u },
  letter: { most: 32, pattern: /^[A-Za-z]+$/u },
  symbol: { most: 5, pattern: /^[^\p{Script=Han}A-Za-z0-9\s]+$/u },
  character_string: { most: 32, pattern: /^[\x21-\x7e]+$/u },
  time: { most: 48, pattern: range(`(?:${day} )?${clock}`) },
  date: { most: 48, pattern: range(`${day}(?: ${clock})?`) },
  amount: { most: 16, pattern: /^\p{Sc}?\d{1,10}(\.\d+)?元?$/u },
  phone_number: { most: 17, pattern: /^[0-9+\-()]+$/u },
  car_number: { most: 8, pattern: /^[\p{Script=Han}A-Za-z0-9][A-Za-z0-9]*[\p{Script=Han}A-Za-z0-9]?$/u },
  name: { most: 20, pattern: /^(?:[^\p{Script=Han}\d]{1,20}|[^\d]{1,10})$/u },
  phrase: { most: 5, pattern: /^\p{Script=Han}+$/u },
  enum: { most: 20 },
};

/** The kind of a field by its key; `undefined` for a key WeChat does not know. */
export function fieldTypeOf(key: string): FieldType | undefined {
  const [, type] = /^([a-z_]+)\d{1,3}$/.exec(key) ?? [];
  return type !== undefined && Object.hasOwn(rules, type) ? (type as FieldType) : undefined;
}

/** How many code points a kind takes at most. */
export const mostOf = (type: FieldType): number => rules[type].most;

/** What keeps a text out of a field of this kind; `undefined` when it fits. */
export function textProblem(type: FieldType, text: string): TextProblem | undefined {
  const { most, pattern } = rules[type];
  if (text.trim() === "") return "empty";
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) return "controlCharacters";
  if ([...text].length > most) return "tooLong";
  return pattern === undefined || pattern.test(text) ? undefined : "wrongCharacters";
}

/** Cuts a text to what a field takes; only `thing` may be cut, everything else that is too long is a problem. */
export const cutToFit = (type: FieldType, text: string): string =>
  type === "thing" ? [...text.trim()].slice(0, mostOf(type)).join("") : text;
