import { sceneOf, tokenInScene } from "@shared/referral/token";

/** As long as the clinic takes them. */
const longest = 200;

/** What a page was opened with; anybody can write anything into a link. */
export interface CardParams {
  readonly t?: unknown;
  readonly scene?: unknown;
}

const words = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** A mini-program code that carries a token, or something nobody of ours wrote; ours without a token carries none. */
function inScene(scene: string): string {
  return tokenInScene(scene) ?? (scene === sceneOf(undefined) ? "" : scene);
}

/**
 * The token of a card as it came in, from the link or from a mini-program code. It is not judged here: the clinic reads it,
 * and sees the wrong ones too. `undefined` when there is none.
 */
export function rawToken({ t, scene }: CardParams): string | undefined {
  const raw = words(t) || inScene(words(scene));
  // half of a character that takes two would not travel
  return raw === "" ? undefined : raw.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
}
