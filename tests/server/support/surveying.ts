import type { Survey } from "@shared/survey/survey";
import type { SurveyRule, SurveyTrigger } from "@shared/survey/survey-rule";
import { desk, doctor, owner, type TestClinic } from "./open-clinic";

const both = (zh: string, en: string) => ({ zh, en });

/** A short survey of the tests: a mark from 1 to 5, and why when it is low. */
export const marks: Survey = {
  id: "marks",
  version: 1,
  title: both("到院感受", "Your visit"),
  intro: both("想听听您的感受。", "We would like to hear from you."),
  minutes: 1,
  purpose: "experience",
  privacy: "named",
  licence: { kind: "own" },
  questions: [
    {
      id: "mark",
      kind: "scale",
      text: both("您对这次到院满意吗？", "Are you content with this visit?"),
      from: 1,
      to: 5,
      ends: { low: both("很不满意", "Not at all"), high: both("很满意", "Very") },
    },
    {
      id: "why",
      kind: "choice",
      text: both("哪里可以改进？", "What could we improve?"),
      showIf: { question: "mark", atMost: 3 },
      choices: [
        { id: "waiting", text: both("等候", "Waiting") },
        { id: "manner", text: both("态度", "Manner") },
      ],
    },
    { id: "words", kind: "text", text: both("还想说什么？", "Anything else?"), most: 200, optional: true },
  ],
  scores: [
    {
      id: "content",
      title: "满意程度",
      method: "sum",
      items: [{ question: "mark" }],
      mayMiss: 0,
      bands: [
        { id: "low", upTo: 2, label: "低" },
        { id: "high", upTo: 5, label: "高" },
      ],
    },
  ],
  concerns: [{ id: "low", when: { question: "mark", atMost: 2 }, urgency: "threeDays", title: "满意度低" }],
  closings: [{ text: both("谢谢您告诉我们。", "Thank you for telling us.") }],
};

/** The same without a name. */
export const nameless: Survey = { ...marks, id: "nameless", privacy: "anonymous", concerns: [] };

export const ruleFor = (surveyId: string, trigger: SurveyTrigger, more: Partial<SurveyRule> = {}): SurveyRule => ({
  id: `ask-${surveyId}`,
  surveyId,
  on: true,
  trigger,
  share: 1,
  shares: {},
  openDays: 3,
  tell: "message",
  callback: false,
  ...more,
});

export const afterVisit: SurveyTrigger = { kind: "visitDone", serviceIds: ["review"], hours: 2 };

const crisis = { phone: "021-5555-0120", steps: "值班医生立即回电", watched: "每天 08:00–21:00" };

/** Surveys in force, rules, and a visit that brings them up. */
export function surveying(clinic: () => TestClinic) {
  const lead = () => clinic().phone(owner);

  async function release(surveyId: string, version = 1) {
    const { rows } = await lead().get("survey.list", {});
    const row = rows.find(({ survey }) => survey.id === surveyId && survey.version === version);
    if (!row) throw new Error(`${surveyId} is not on the list`);
    const who = row.survey.clinical ? doctor : owner;
    return clinic().phone(who).get("survey.release", { surveyId, version, contentHash: row.contentHash });
  }

  async function inForce(...surveys: readonly Survey[]) {
    for (const survey of surveys) {
      await lead().get("survey.save", { revision: 0, survey });
      await release(survey.id);
    }
  }

  async function rules(...wanted: readonly SurveyRule[]) {
    const { programme } = await lead().get("survey.list", {});
    const budget = { most: 20, days: 30, daysBetween: 0 };
    const saved = await lead().get("programme.save", { revision: programme.revision, rules: wanted, budget, crisis });
    await clinic().cloud.clock.advance(125_000); // an instance keeps the rules for a minute, and walks begin after two
    return saved;
  }

  /** Somebody comes today and is checked out; answers the appointment. */
  async function visited(openid: string, time = "1100", date = "2026-11-22"): Promise<string> {
    const phone = clinic().phone(openid);
    const slotId = `review@${date}T${time}@zhou`;
    const { appointmentId } = await phone.get("appointment.book", {
      requestId: `v-${openid}`,
      serviceId: "review",
      slotId,
    });
    for (const to of ["arrived", "inService", "checkout", "done"] as const) {
      const { days } = await clinic().phone(desk).get("desk.board", { from: date, days: 1 });
      const visit = days[0]?.appointments.find((one) => one.appointmentId === appointmentId);
      const noNext = to === "done" ? { noNext: { reason: "notNeeded" as const } } : {};
      await clinic()
        .phone(desk)
        .get("visit.move", { appointmentId, to, revision: visit?.revision ?? 0, ...noNext });
    }
    return appointmentId;
  }

  const waiting = async (openid: string) => (await clinic().phone(openid).get("sheet.mine", {})).sheets;
  const sheet = (id: string) => clinic().cloud.database.inspect("sheets", { _id: id }, 1)[0];
  const sheets = (where: Readonly<Record<string, unknown>> = {}) =>
    clinic().cloud.database.inspect("sheets", where, 1000);
  const later = (hours: number) => clinic().cloud.clock.advance(hours * 3_600_000);

  return { lead, release, inForce, rules, visited, waiting, sheet, sheets, later, crisis };
}
