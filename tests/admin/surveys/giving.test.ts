import type { Instant } from "@shared/calendar/instant";
import { parseLocalDate } from "@shared/calendar/local-date";
import { programme as programmeFields } from "@shared/contract/survey-fields";
import type { SurveyRow } from "@shared/contract/survey-views";
import { builtInSurveys } from "@shared/survey/catalogue";
import { defaultProgramme } from "@shared/survey/default-programme";
import type { Survey } from "@shared/survey/survey";
import type { SurveyProgramme, SurveyTrigger } from "@shared/survey/survey-rule";
import { may, type Permission } from "@shared/team/permission";
import type { Role } from "@shared/team/role";
import type { StaffMember } from "@shared/team/staff";
import * as v from "valibot";
import { licenceOver, releaseBlocks } from "../../../client/admin/surveys/list/release-blocks";
import { surveyGroups } from "../../../client/admin/surveys/list/survey-groups";
import { isComplete, isPhone } from "../../../client/admin/surveys/programme/crisis-protocol";
import { freshRule, freshTrigger, withTrigger } from "../../../client/admin/surveys/programme/fresh-rule";
import { programmeFailure } from "../../../client/admin/surveys/programme/programme-failure";
import { surveyChoices } from "../../../client/admin/surveys/programme/survey-choices";
import { ruleSentence, triggerWords } from "../../../client/admin/words/survey-rule-words";
import { scale, surveyOf } from "../../shared/survey/small-survey";

const now = Date.UTC(2026, 10, 22, 4) as Instant;
const day = (text: string) => {
  const date = parseLocalDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
};
const today = day("2026-11-22");
const row = (survey: Survey, more: Partial<SurveyRow> = {}): SurveyRow => ({
  survey,
  state: "draft",
  builtIn: false,
  contentHash: "0".repeat(64),
  revision: 1,
  ...more,
});
const programme: SurveyProgramme = { revision: 0, rules: [], budget: { most: 2, days: 30, daysBetween: 7 } };
const crisis = { phone: "021-6000 1234", steps: "回电", watched: "每天 08:00–21:00" };
const who = (role: Role) => ({
  staff: { roles: [role] } as unknown as StaffMember,
  mayDo: (permission: Permission) => may([role], permission),
});
const fine = surveyOf([scale("happy", 1, 5)]);
const kindsOf = (survey: Survey, role: Role, by: SurveyProgramme = programme) =>
  releaseBlocks(row(survey), by, who(role), today).map(({ kind }) => kind);

describe("what stands against a release", () => {
  const mood = builtInSurveys.find(({ id }) => id === "phq9");

  test("nothing with a plain survey and somebody who may", () => {
    expect(kindsOf(fine, "owner")).toEqual([]);
    expect(kindsOf(fine, "memberManager")).toEqual(["role"]);
  });

  test("a survey about mood needs a doctor and the crisis protocol", () => {
    if (!mood) throw new Error("the survey about mood is missing");
    expect(kindsOf(mood, "owner")).toEqual(["doctor", "crisis"]);
    expect(kindsOf(mood, "doctor")).toEqual(["crisis"]);
    expect(kindsOf(mood, "doctor", { ...programme, crisis })).toEqual([]);
  });

  test("problems are counted and a licence that ran out is named; its last day is good", () => {
    const licence = { kind: "licensed", holder: "门诊部", number: "1", validUntil: today } as const;
    expect(licenceOver({ ...fine, licence }, today)).toBe(false);
    expect(kindsOf({ ...fine, licence: { ...licence, validUntil: day("2026-11-21") } }, "owner")).toEqual(["licence"]);
    expect(releaseBlocks(row({ ...fine, closings: [] }), programme, who("owner"), today)).toEqual([
      { kind: "problems", count: 1 },
    ]);
  });
});

describe("the list of surveys", () => {
  const versions = [
    row({ ...fine, version: 1 }, { state: "retired" }),
    row({ ...fine, version: 2 }, { state: "released" }),
    row({ ...fine, version: 3 }),
    ...builtInSurveys.map((survey) => row(survey, { builtIn: true, state: "released" })),
  ];
  const listed = (filter: Parameters<typeof surveyGroups>[2]) =>
    surveyGroups(versions, defaultProgramme, filter).map(({ id, rows }) => [id, rows.map((one) => one.survey.version)]);

  test("shows the newest version and the one in force, own ones first; all versions on demand", () => {
    expect(listed("current")[0]).toEqual(["small", [3, 2]]);
    expect(listed("all")[0]).toEqual(["small", [3, 2, 1]]);
    expect(listed("own")).toEqual([["small", [3, 2]]]);
    expect(listed("builtIn").length).toBe(builtInSurveys.length);
  });

  test("names the rules that give a survey out", () => {
    const groups = surveyGroups(versions, defaultProgramme, "all");
    expect(groups.flatMap(({ rules }) => rules).length).toBe(defaultProgramme.rules.length);
  });

  test("offers each survey once to a rule, and calling only where it is lawful", () => {
    const choices = surveyChoices(versions);
    expect(choices.length).toBe(builtInSurveys.length + 1);
    const silent = builtInSurveys.filter(({ privacy, consent }) => privacy === "anonymous" || consent);
    for (const { id } of silent) expect(choices.find((one) => one.id === id)?.mayCall).toBe(false);
  });
});

describe("rules in words and as the server takes them", () => {
  const titles = (id: string) => (id === "review" ? "复查" : id);

  test("say when, whom and how many", () => {
    const rule = {
      ...freshRule("small", now),
      trigger: { kind: "visitDone", serviceIds: ["review"], hours: 2 },
      share: 0.5,
    } as const;
    expect(ruleSentence(rule, titles)).toBe("离院后 2 小时，问做完“复查”的人，抽 50%");
    const part = { ...rule, shares: { dentalImplant: 0.125 } };
    expect(ruleSentence(part, titles)).toBe("离院后 2 小时，问做完“复查”的人，抽 50%，其中种植牙 12.5%");
  });

  test("every kind of trigger begins as something the server takes and has a sentence", () => {
    const schema = v.strictObject(programmeFields);
    for (const kind of Object.keys(triggerWords) as SurveyTrigger["kind"][]) {
      const rule = { ...freshRule("small", now), trigger: freshTrigger(kind, now) };
      const { revision: _, ...rest } = { ...programme, rules: [rule], crisis };
      expect(v.safeParse(schema, rest).success).toBe(true);
      expect(ruleSentence(rule, titles)).toMatch(/问.*全部都问$/);
    }
  });

  test("a random rule asks a sample unless somebody says otherwise", () => {
    const rule = freshRule("small", now);
    expect(withTrigger(rule, "random", now).share).toBe(0.1);
    expect(withTrigger({ ...rule, share: 0.4 }, "random", now).share).toBe(0.4);
    expect(withTrigger(rule, "start", now).share).toBe(1);
  });

  test("a new rule never has the name of one that was deleted", () => {
    const ids = Array.from({ length: 50 }, () => freshRule("small", now).id);
    expect(new Set(ids).size).toBe(50);
  });

  test("a refusal names the rule", () => {
    const refused = programmeFailure({ code: "invalidInput", field: "rules.2.trigger.days", reason: "noDays" });
    expect(refused).toContain("第 3 条规则");
    expect(programmeFailure({ code: "invalidInput", field: "crisis", reason: "crisisNeeded" })).not.toContain("规则，");
  });
});

describe("the crisis protocol", () => {
  test("is complete with a number that can be called, steps and times", () => {
    expect(isComplete(crisis)).toBe(true);
    expect(["120", "+86 21 60001234"].every(isPhone)).toBe(true);
    expect(["12", "找医生", ""].some(isPhone)).toBe(false);
    expect(isComplete({ ...crisis, steps: "  " })).toBe(false);
  });
});
