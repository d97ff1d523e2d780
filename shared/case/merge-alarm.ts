/** What is known from the safety screen. */
export interface Alarm {
  readonly harmNow?: boolean;
  readonly someoneThere?: boolean;
  readonly callBack?: boolean;
}

/** Answers of the safety screen as they come in, one after the other. */
export type AlarmAnswers = { readonly [Q in keyof Alarm]?: boolean | undefined };

const given = <Q extends keyof Alarm>(question: Q, answer: boolean | undefined) =>
  (answer === undefined ? {} : { [question]: answer }) as { readonly [K in Q]?: boolean };

/** Once somebody has said that they may hurt themselves, or want to be called, taking it back changes nothing. */
const once = (before: boolean | undefined, next: boolean | undefined): boolean | undefined =>
  before === true ? true : (next ?? before);

/** What is known after further answers; whether somebody is there is what was said last. */
export const mergeAlarm = (before: Alarm, next: AlarmAnswers): Alarm => ({
  ...given("harmNow", once(before.harmNow, next.harmNow)),
  ...given("someoneThere", next.someoneThere ?? before.someoneThere),
  ...given("callBack", once(before.callBack, next.callBack)),
});
