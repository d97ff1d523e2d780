import * as v from "valibot";
import type { Survey } from "../survey/survey";
import { longestText, mostQuestions, type SurveyAnswer } from "../survey/survey-answers";
import type { SurveyRule } from "../survey/survey-rule";
import { id, localDate, pathwayId } from "./fields";

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const points = v.pipe(v.number(), v.minValue(-1000), v.maxValue(1000));
/** May be empty: the survey check says in words what is missing. */
const plain = (most: number) =>
  v.pipe(v.string(), v.trim(), v.maxLength(most), v.regex(/^[^\p{Cc}]*(\n[^\p{Cc}]*)*$/u));
export const inBoth = (most: number) => v.strictObject({ zh: plain(most), en: plain(most * 3) });
/** Ids inside a survey become keys of documents: letters, digits and `-`, nothing a database takes for a path. */
const name = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/));
const list = <T extends v.GenericSchema>(of: T, most: number) => v.pipe(v.array(of), v.maxLength(most));

const has = (value: unknown, key: string): boolean => typeof value === "object" && value !== null && key in value;

const bound = {
  atLeast: v.strictObject({ question: name, atLeast: points }),
  atMost: v.strictObject({ question: name, atMost: points }),
};
const ofScore = {
  atLeast: v.strictObject({ score: name, atLeast: points }),
  atMost: v.strictObject({ score: name, atMost: points }),
};
const state = v.strictObject({ question: name, is: v.picklist(["answered", "declined"]) });
const chosen = v.strictObject({ question: name, chose: list(name, 40) });

/** The form that a condition without others in it claims to have, so that what is wrong is named inside it. */
function leafFor(value: unknown): v.GenericSchema {
  const bounds = has(value, "score") ? ofScore : bound;
  if (has(value, "atLeast")) return bounds.atLeast;
  if (has(value, "atMost")) return bounds.atMost;
  return has(value, "chose") ? chosen : state;
}

function groupFor(value: unknown, depth: number): v.GenericSchema {
  if (has(value, "not")) return v.strictObject({ not: conditionWithin(depth - 1) });
  if (has(value, "all")) return v.strictObject({ all: list(conditionWithin(depth - 1), 8) });
  if (has(value, "any")) return v.strictObject({ any: list(conditionWithin(depth - 1), 8) });
  return leafFor(value);
}

const conditionWithin = (depth: number): v.GenericSchema =>
  v.lazy((value) => (depth === 0 ? leafFor(value) : groupFor(value, depth)));

/** Groups stand at most two deep. */
const condition = conditionWithin(2);

const asked = {
  id: name,
  text: inBoth(200),
  hint: v.optional(inBoth(200)),
  optional: v.optional(v.literal(true)),
  mayDecline: v.optional(v.literal(true)),
  showIf: v.optional(condition),
  jumps: v.optional(list(v.strictObject({ when: condition, to: name }), 8)),
  crisisFrom: v.optional(points),
};
const choices = list(v.strictObject({ id: name, text: inBoth(80), value: v.optional(points) }), 30);
const question = v.variant("kind", [
  v.strictObject({ ...asked, kind: v.literal("choice"), choices }),
  v.strictObject({ ...asked, kind: v.literal("choices"), choices }),
  v.strictObject({
    ...asked,
    kind: v.literal("scale"),
    from: whole(0, 1),
    to: whole(1, 10),
    ends: v.strictObject({ low: inBoth(40), high: inBoth(40) }),
  }),
  v.strictObject({
    ...asked,
    kind: v.literal("number"),
    from: whole(-1000, 1000),
    to: whole(-1000, 1000),
    unit: inBoth(10),
  }),
  v.strictObject({ ...asked, kind: v.literal("text"), most: whole(1, longestText) }),
  v.strictObject({ ...asked, kind: v.literal("note") }),
]);

const licence = v.variant("kind", [
  v.strictObject({ kind: v.literal("own") }),
  v.strictObject({ kind: v.literal("free"), credit: inBoth(200), source: plain(300) }),
  v.strictObject({ kind: v.literal("licensed"), holder: plain(80), number: plain(80), validUntil: localDate }),
]);

export const surveyId = name;
export const surveyVersion = whole(1, 9999);

const form = v.strictObject({
  id: name,
  version: surveyVersion,
  title: inBoth(40),
  intro: inBoth(300),
  minutes: whole(1, 30),
  purpose: v.picklist(["care", "experience"]),
  privacy: v.picklist(["named", "anonymous"]),
  clinical: v.optional(v.literal(true)),
  consent: v.optional(v.picklist(["healthCheckIn", "moodScreening"])),
  recommends: v.optional(v.literal(true)),
  daysApart: v.optional(whole(1, 365)),
  licence,
  questions: list(question, mostQuestions),
  scores: list(
    v.strictObject({
      id: name,
      title: plain(40),
      method: v.picklist(["sum", "mean"]),
      items: list(v.strictObject({ question: name, reversed: v.optional(v.literal(true)) }), mostQuestions),
      mayMiss: whole(0, mostQuestions),
      bands: list(v.strictObject({ id: name, upTo: points, label: plain(40) }), 12),
    }),
    12,
  ),
  concerns: list(
    v.strictObject({
      id: name,
      when: condition,
      urgency: v.picklist(["crisis", "sameDay", "nextDay", "threeDays"]),
      toNurse: v.optional(v.literal(true)),
      freezesMarketing: v.optional(v.literal(true)),
      title: plain(40),
    }),
    12,
  ),
  closings: list(v.strictObject({ when: v.optional(condition), text: inBoth(300) }), 12),
});

/** A survey as the designer sends it; what is wrong with it beyond its form the survey check says. */
export const survey = v.pipe(
  form as v.GenericSchema,
  v.transform((value) => value as Survey),
) as v.GenericSchema<Survey, Survey>;

const chosenNames = list(name, 30);
const wholeAnswer = v.nullable(whole(-1000, 1000));
const words = plain(longestText);

const answer = v.lazy((value): v.GenericSchema<SurveyAnswer> => {
  if (typeof value === "string") return words;
  return Array.isArray(value) ? chosenNames : wholeAnswer;
});

/** Answers by question; whether they fit the survey the server holds against its own copy. */
export const surveyAnswers = v.pipe(
  v.record(name, answer),
  v.check((answers) => Object.keys(answers).length <= mostQuestions),
);

const hours = whole(0, 720);
const serviceIds = list(id, 40);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const pathways = v.nullable(pathwayId);

const trigger = v.variant("kind", [
  v.strictObject({ kind: v.literal("visitAhead"), serviceIds, hours: whole(1, 720) }),
  v.strictObject({ kind: v.literal("visitDone"), serviceIds, hours: whole(1, 720) }),
  v.strictObject({ kind: v.literal("day"), pathwayId: pathways, days: list(whole(0, 730), 40), atHour: whole(9, 19) }),
  v.strictObject({ kind: v.literal("start"), pathwayId: pathways, hours }),
  v.strictObject({
    kind: v.literal("wave"),
    pathwayId: pathways,
    at: v.pipe(v.number(), v.integer(), v.minValue(946_684_800_000), v.maxValue(7_258_118_400_000)),
  }),
  v.strictObject({ kind: v.literal("random"), pathwayId: pathways }),
]);

const rule = v.pipe(
  v.strictObject({
    id: name,
    surveyId: name,
    on: v.boolean(),
    trigger,
    share,
    shares: v.strictObject({ doubleEyelid: v.optional(share), dentalImplant: v.optional(share) }),
    openDays: whole(1, 60),
    tell: v.picklist(["message", "inApp"]),
    callback: v.boolean(),
    label: v.optional(v.picklist(["before", "after"])),
  }),
  v.transform((value) => value as SurveyRule),
);

/** How the clinic asks. */
export const programme = {
  rules: list(rule, 40),
  budget: v.strictObject({ most: whole(1, 20), days: whole(1, 90), daysBetween: whole(0, 30) }),
  crisis: v.optional(
    v.strictObject({
      phone: v.pipe(v.string(), v.trim(), v.regex(/^[0-9+][0-9 -]{2,19}$/)),
      steps: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
      watched: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
    }),
  ),
};
