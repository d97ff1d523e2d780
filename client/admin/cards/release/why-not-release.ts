import { mayRelease } from "@shared/card/may-release";
import type { CardRow } from "@shared/contract/referral-views";
import type { SessionView } from "@shared/contract/staff-views";
import type { Permission } from "@shared/team/permission";

interface Who {
  readonly staff: Pick<SessionView["staff"], "id">;
  mayDo(permission: Permission): boolean;
}

/** Why this person is not the one to release a card, whatever is on it; nothing when they are. */
export function whyNotRelease(
  { editors }: Pick<CardRow, "editors">,
  { staff, mayDo }: Who,
): "role" | "own" | undefined {
  if (!mayRelease(staff, editors)) return "own";
  return mayDo("releaseCard") ? undefined : "role";
}
