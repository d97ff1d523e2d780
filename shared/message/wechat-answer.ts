/**
 * What to do after WeChat answered a send with a code. `sent`: it took the message. `noGrant`: it knows of no yes, so the
 * one counted is void. `unreachable`: it does not know this user. `stopTemplate`: the template or the account is set up
 * wrong, nothing more is sent with it until the clinic has put it right. `refused`: these words will never be sent.
 * `retry`: nothing was sent; ask again after so many minutes, at most so many times in all the tries of a message.
 */
export type Treatment =
  | { readonly kind: "sent" }
  | { readonly kind: "noGrant" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "stopTemplate" }
  | { readonly kind: "refused" }
  | {
      readonly kind: "retry";
      /** To wait, at least, before the next try. */
      readonly minutes: number;
      /** How many tries may follow the first one. */
      readonly most: number;
    };

const refused: Treatment = { kind: "refused" };

/** One line for every code of WeChat's table for 发送订阅消息 and 云调用. */
const treatments: Readonly<Record<number, Treatment>> = {
  0: { kind: "sent" },
  // system busy
  [-1]: { kind: "retry", minutes: 5, most: 2 },
  // the access token of the cloud call expired or is wrong; the cloud renews it by itself
  40001: { kind: "retry", minutes: 5, most: 2 },
  40014: { kind: "retry", minutes: 5, most: 2 },
  // no such user of this mini-program
  40003: { kind: "unreachable" },
  // no such template
  40037: { kind: "stopTemplate" },
  // no such page: every message of the template would fail alike
  41030: { kind: "stopTemplate" },
  // never agreed to, or all yeses are used up
  43101: { kind: "noGrant" },
  // messages of the account or of the template are banned
  43107: { kind: "stopTemplate" },
  // another message is on its way to the same person
  43108: { kind: "retry", minutes: 1, most: 2 },
  // a word that WeChat does not carry
  45168: refused,
  // a field does not fit the template
  47003: refused,
  // the function may not send yet: a permission holds ten minutes after it was uploaded
  [-604101]: { kind: "retry", minutes: 10, most: 1 },
};

/**
 * Codes that the cloud between us and WeChat gives when it has no answer to show: system errors and timeouts. After them
 * nobody knows whether the message went out.
 */
const unclear: ReadonlySet<number> = new Set([-501001, -501002, -601001, -601003, -601008, -604102, -604103]);

/** Whether a code says what became of the message. */
export const isAnswer = (code: number): boolean => !unclear.has(code);

/** What one answer of WeChat means for the message. A code that nobody knows is a refusal: it is never tried blindly. */
export const treatmentOf = (code: number): Treatment => treatments[code] ?? refused;
