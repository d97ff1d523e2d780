import { after, days } from "@shared/calendar/instant";
import { marketingTextVersion } from "@shared/reminder/agreement";
import { marketingBar } from "@shared/reminder/marketing-freeze";
import { moment } from "../../support/clinic-date";

const now = moment("2026-03-09T10:00:00+08:00");
const agreed = (state: "granted" | "refused", textVersion = marketingTextVersion) => ({
  marketing: { state, textVersion, at: after(now, -days(90)) },
});
const open = { openedAt: after(now, -days(40)) };
const closed = { ...open, closedAt: after(now, -1) };

test.each<[string, Parameters<typeof marketingBar>[0], string | undefined]>([
  ["nothing was agreed", {}, "noConsent"],
  ["it was refused", { agreement: agreed("refused") }, "noConsent"],
  ["it was agreed to", { agreement: agreed("granted") }, undefined],
  ["it was agreed to under older words", { agreement: agreed("granted", "2025-01") }, "noConsent"],
  ["a complaint is open", { agreement: agreed("granted"), complaint: open }, "frozen"],
  ["a complaint is open and nothing was agreed", { complaint: open }, "frozen"],
  ["a complaint was closed", { agreement: agreed("granted"), complaint: closed }, undefined],
  [
    "it was refused a week ago less a moment",
    { agreement: agreed("granted"), refusedAt: after(now, 1 - days(7)) },
    "frozen",
  ],
  ["it was refused exactly a week ago", { agreement: agreed("granted"), refusedAt: after(now, -days(7)) }, undefined],
  ["it was refused just now", { agreement: agreed("granted"), refusedAt: now }, "frozen"],
])("marketing, when %s: %j gives %s", (_, standing, expected) => {
  expect(marketingBar(standing, now)).toBe(expected);
});
