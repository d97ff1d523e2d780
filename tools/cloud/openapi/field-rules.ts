type Rule = (value: string) => boolean;

const letters = (value: string): number => [...value].length;
const matches =
  (pattern: RegExp): Rule =>
  (value) =>
    pattern.test(value);

const clock = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?`;
const month = String.raw`(?:0?[1-9]|1[0-2])`;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const calendar = String.raw`\d{4}(?:年${month}月${day}日|-${month}-${day}|\/${month}\/${day}|\.${month}\.${day})`;
const time = String.raw`(?:${calendar} )?${clock}`;
const date = String.raw`${calendar}(?: ${clock})?`;
const han = /\p{Script=Han}/u;

/** WeChat's rule for each keyword type of a message template; `enum` is checked against its template. */
export const fieldRules: Readonly<Record<string, Rule>> = {
  thing: (value) => letters(value) <= 20,
  number: matches(/^(?=.{1,32}$)\d+(\.\d+)?$/),
  letter: matches(/^[A-Za-z]{1,32}$/),
  symbol: matches(/^[^\p{Script=Han}A-Za-z0-9\s]{1,5}$/u),
  character_string: matches(/^[\x21-\x7e]{1,32}$/),
  time: matches(new RegExp(`^${time}(?:~${time})?$`)),
  date: matches(new RegExp(`^${date}(?:~${date})?$`)),
  amount: matches(/^[¥￥$€£]?\d{1,10}(\.\d+)?元?$/),
  phone_number: matches(/^[0-9+\-() ]{1,17}$/),
  car_number: matches(/^(?=.{1,8}$)\p{Script=Han}?[A-Za-z0-9]+\p{Script=Han}?$/u),
  name: (value) => !/\d/.test(value) && letters(value) <= (han.test(value) ? 10 : 20),
  phrase: matches(/^\p{Script=Han}{1,5}$/u),
};
