import type { ConsentState } from "@shared/consent/consent";
import { consentPurposes, consentTexts } from "@shared/consent/consent-texts";
import { hasConsent, purposesToAsk } from "@shared/consent/standing-consent";
import { moment } from "../../support/clinic-date";

const at = moment("2026-03-09T10:00:00+08:00");
const decided = (state: ConsentState, textVersion = consentTexts.healthCheckIn.version) => ({
  healthCheckIn: { state, textVersion, at },
});

describe("consent", () => {
  test("is asked for each purpose by itself when nothing was decided", () => {
    expect(purposesToAsk({})).toEqual(["healthCheckIn", "clinicalPhoto"]);
  });

  test.each([
    ["granted", "today's text", true, false],
    ["refused", "today's text", false, false],
    ["withdrawn", "today's text", false, false],
    ["granted", "2024-01", false, true],
    ["refused", "2024-01", false, false],
    ["withdrawn", "2024-01", false, false],
  ] as const)("that was %s under %s stands: %s, and is asked again: %s", (state, version, stands, asked) => {
    const consents = decided(state, version === "today's text" ? consentTexts.healthCheckIn.version : version);
    expect(hasConsent(consents, "healthCheckIn")).toBe(stands);
    expect(purposesToAsk(consents).includes("healthCheckIn")).toBe(asked);
  });

  test("to check-ins says nothing about photos", () => {
    expect(hasConsent(decided("granted"), "clinicalPhoto")).toBe(false);
    expect(purposesToAsk(decided("granted"))).toEqual(["clinicalPhoto"]);
  });

  test("is not there before anything was decided", () => {
    for (const purpose of consentPurposes) expect(hasConsent({}, purpose)).toBe(false);
  });

  test.each(consentPurposes)("to %s is asked with every word the law wants", (purpose) => {
    const { purpose: named, ...words } = consentTexts[purpose];
    expect(named).toBe(purpose);
    for (const text of Object.values(words)) expect(text).not.toBe("");
  });
});
