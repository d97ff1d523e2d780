import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { isOverdue } from "@shared/case/is-overdue";
import { mayConfirm } from "@shared/case/may-confirm";
import { liveEpisode } from "../../../tools/demo/life/live-episode";
import { demoProfiles } from "../../../tools/demo/people/demo-profiles";
import { tellReminders } from "../../../tools/demo/reminding/tell-reminders";
import { visitsOfDemo, weekOfMornings } from "./visits-of-demo";

const toldAt = (at: Instant) =>
  tellReminders(
    visitsOfDemo(14, at),
    [...demoProfiles(14, 1, clinicDateAt(at))].map((profile) => liveEpisode(profile, 1, at)),
    at,
  );

test.each(weekOfMornings)("on %s the story's persons have a survey to answer, and its cases stand as told", (_, at) => {
  const { patients, surveyed } = toldAt(at);
  const waiting = (openid: string) => {
    const patient = patients.find((one) => one.openid === openid);
    const open = ({ patientId, state, closesAt = at }: (typeof surveyed.sheets)[number]) =>
      patientId === patient?._id && state === "issued" && closesAt > at;
    return surveyed.sheets.filter(open).map(({ surveyId }) => surveyId);
  };
  expect(waiting("demo-wang")).toEqual(["visitSatisfaction"]);
  expect(waiting("demo-li")).toContain("peaceOfMind");
  expect(waiting("demo-zheng")).toContain("phq9");
  const ofPerson = (name: string) => surveyed.cases.filter(({ patientName }) => patientName === name);
  expect(ofPerson("冯安澜").filter(({ steps }) => steps.some(({ kind }) => kind === "handedOver"))).toHaveLength(1);
  expect(ofPerson("陈书言").filter((one) => mayConfirm(one))).toHaveLength(1);
  expect(ofPerson("吴青禾").filter(({ kind, state }) => kind === "complaint" && state === "open")).toHaveLength(1);
  expect(surveyed.cases.filter((one) => isOverdue(one, at)).map(({ patientName }) => patientName)).toEqual(["严若棠"]);
  expect(surveyed.cases.filter(({ kind }) => kind === "crisis")).toEqual([]);
});
