/** What stands for a referral in a link: twelve characters of Crockford's alphabet, sixty random bits, nothing of anybody. */
export type Token = string & { readonly __brand: "Token" };

/** Without i, l, o and u: what is read aloud or copied from paper must not be mistaken. */
export const tokenAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";
export const tokenLength = 12;

const shape = new RegExp(`^[${tokenAlphabet}]{${tokenLength}}$`);
/** Longer than any token however it was written. */
const longest = 64;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads a token from a link, a mini-program code or a person's typing: capitals, spaces and hyphens do not matter, `o` is a
 * zero and `i` and `l` are a one; encoded once for an address is fine. `undefined` for anything else.
 */
export function readToken(raw: string): Token | undefined {
  if (raw.length > longest) return undefined;
  const plain = decoded(raw).toLowerCase().replace(/[\s-]/g, "").replaceAll("o", "0").replace(/[il]/g, "1");
  return shape.test(plain) ? (plain as Token) : undefined;
}

/** As people read it: `7k2m-9xqp-4hbc`. */
export const tokenForPeople = (token: string): string => token.replace(/(.{4})(?=.)/g, "$1-");

/** What a mini-program code carries; WeChat allows 32 characters. */
export const sceneOf = (token: Token | undefined): string => (token === undefined ? "card" : `t=${token}`);

/** What a page was opened with as its `scene`, back to the raw token; `undefined` when it carries none. */
export function tokenInScene(scene: string): string | undefined {
  const [, token] = /^t=(.*)$/s.exec(decoded(scene)) ?? [];
  return token;
}
