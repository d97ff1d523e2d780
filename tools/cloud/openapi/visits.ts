import type { StateStore } from "../state/state-store";

/** When each user was last in the mini-program; content checks ask for it. */
export interface Visits {
  visited(openid: string, at: number): void;
  /** Whether the user was there within the two hours before `now`. */
  isRecent(openid: string, now: number): boolean;
}

const twoHours = 2 * 60 * 60_000;

export const createVisits = (state: StateStore): Visits => ({
  visited: (openid, at) =>
    void state.change(
      "insert into visits values (?, ?) on conflict (openid) do update set at = excluded.at",
      openid,
      Math.round(at),
    ),
  isRecent(openid, now) {
    const at = state.row("select at from visits where openid = ?", openid)?.["at"];
    return typeof at === "number" && now - at <= twoHours;
  },
});
