import { type Token, tokenAlphabet, tokenLength } from "@shared/referral/token";
import { createRandom } from "../random";

/** A token of the demo: the same name always has the same one, so that a link can be tried again. */
export function demoToken(name: string): Token {
  const random = createRandom(`token ${name}`);
  const one = () => tokenAlphabet.charAt(random.between(0, tokenAlphabet.length - 1));
  return Array.from({ length: tokenLength }, one).join("") as Token;
}
