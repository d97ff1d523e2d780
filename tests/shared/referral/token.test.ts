import {
  readToken,
  sceneOf,
  type Token,
  tokenAlphabet,
  tokenForPeople,
  tokenInScene,
  tokenLength,
} from "@shared/referral/token";
import fc from "fast-check";

const token = "7k2m9xqp4hbc" as Token;
const anyToken = fc
  .array(fc.constantFrom(...tokenAlphabet), { minLength: tokenLength, maxLength: tokenLength })
  .map((letters) => letters.join("") as Token);

describe("reading a code", () => {
  test.each([
    ["as it stands in a link", "7k2m9xqp4hbc"],
    ["in capitals", "7K2M9XQP4HBC"],
    ["as people read it aloud", "7k2m-9xqp-4hbc"],
    ["with spaces from typing", " 7k2m 9xqp 4hbc "],
    ["encoded for an address", "7k2m%2D9xqp%2D4hbc"],
    ["encoded letter by letter", "%37k2m9xqp4hb%63"],
  ])("%s", (_, raw) => {
    expect(readToken(raw)).toBe(token);
  });

  test("o is read as zero, i and l as one", () => {
    expect(readToken("oOiIlL234567")).toBe("001111234567");
  });

  test.each([
    ["nothing", ""],
    ["one letter short", "7k2m9xqp4hb"],
    ["one letter long", "7k2m9xqp4hbcd"],
    ["a letter that no code has", "7k2m9xqp4hbu"],
    ["encoded twice", "%2537k2m9xqp4hbc"],
    ["a broken encoding", "%7k2m9xqp4hbc"],
    ["a way through folders", "../../../../etc/passwd"],
    ["the same, encoded", "..%2F..%2F..%2Fadmin"],
    ["a page with a code behind it", "7k2m9xqp4hbc/../me"],
    ["a condition", '{"$ne":null}'],
    ["a line break", "7k2m9x\u0000qp4hbc"],
    ["full width letters", "７ｋ２ｍ９ｘｑｐ４ｈｂｃ"],
    ["the right code with a tail", `7k2m9xqp4hbc${"-".repeat(80)}`],
  ])("%s is no code", (_, raw) => {
    expect(readToken(raw)).toBeUndefined();
  });

  test("whatever is typed, it is a code of the alphabet or nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (raw) => {
        const read = readToken(raw);
        return read === undefined || [...read].every((letter) => tokenAlphabet.includes(letter));
      }),
    );
  });

  test("every code survives being read aloud, typed in capitals and carried by a mini-program code", () => {
    fc.assert(
      fc.property(anyToken, (one) => {
        const scene = sceneOf(one);
        expect(readToken(tokenForPeople(one).toUpperCase())).toBe(one);
        expect(readToken(tokenInScene(encodeURIComponent(scene)) ?? "")).toBe(one);
        expect(scene).toMatch(/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/);
      }),
    );
  });

  test("a mini-program code without an agreement carries no code", () => {
    expect(tokenInScene(sceneOf(undefined))).toBeUndefined();
  });
});
