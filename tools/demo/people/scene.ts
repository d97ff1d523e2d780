import type { ContactOutcome } from "@shared/triage/handling";

/** What the story wants at one check-in; everything left out is up to chance. */
export interface Scene {
  /** Never made: `missed` on its own day and after, or just not yet. */
  readonly absent?: boolean;
  /** Minutes after midnight on the opening day. */
  readonly atMinute?: number;
  readonly pain?: number;
  readonly choices?: Readonly<Record<string, string>>;
  readonly signs?: readonly string[];
  readonly needsContact?: boolean;
  /** How far the team got: untouched, a call that nobody answered, or finished with a reply. */
  readonly team?: "untouched" | "notReached" | { readonly outcome: ContactOutcome; readonly reply?: string };
}
