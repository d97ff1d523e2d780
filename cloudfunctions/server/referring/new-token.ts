import { randomInt } from "node:crypto";
import { type Token, tokenAlphabet, tokenLength } from "@shared/referral/token";

/** A new token: random, so that nothing about anybody can be read from it and none can be guessed from another. */
export const newToken = (): Token =>
  Array.from({ length: tokenLength }, () => tokenAlphabet[randomInt(tokenAlphabet.length)]).join("") as Token;
