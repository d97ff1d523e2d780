import type { CompanionMade, CompanionRow } from "@shared/contract/referral-views";
import { readStored, writeStored } from "@/platform/stored";

const place = "companionTokens";

type Tokens = Readonly<Record<string, string>>;
const kept = (): Tokens => readStored<Tokens>(place) ?? {};

/**
 * The tokens of the lists this person made: the clinic keeps none in the plain, so that only this phone can pass one on
 * again. `undefined` for a list made elsewhere.
 */
export const companionToken = (companionId: string): string | undefined => kept()[companionId];

export const keepCompanionToken = ({ companionId, token }: CompanionMade): boolean =>
  writeStored(place, { ...kept(), [companionId]: token });

/** Forgets the tokens of these lists that open nothing any more. */
export function dropClosedTokens(rows: readonly CompanionRow[]): void {
  const closed = new Set(
    rows.filter(({ state }) => state === "revoked" || state === "over").map(({ companionId }) => companionId),
  );
  const tokens = Object.entries(kept());
  const open = tokens.filter(([companionId]) => !closed.has(companionId));
  if (open.length < tokens.length) writeStored(place, Object.fromEntries(open));
}

/** Where the list opens on the phone of whoever has the token. */
export const companionPath = (token: string): string => `/referral/companion/index?k=${token}`;
