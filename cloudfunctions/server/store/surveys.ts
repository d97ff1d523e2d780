import { after, type Instant, minutes } from "@shared/calendar/instant";
import { type Survey, surveyKey } from "@shared/survey/survey";
import type { StaffReference } from "@shared/team/staff";
import { refuse } from "../refusal";
import { command } from "./database";
import type { SurveyRecord } from "./survey-records";
import { table } from "./table";

const surveys = table<SurveyRecord>("surveys");
const mostVersions = 1000;
/** Which versions are in force changes rarely, so an instance keeps that for a minute. */
const keptFor = minutes(1);
let kept: { readonly inForce: ReadonlyMap<string, Survey>; readonly until: Instant } | undefined;
/** What was released never changes again. */
const released = new Map<string, Survey>();

/** A version without what is known of its release. */
export const surveyOf = ({
  _id,
  state,
  revision,
  contentHash,
  savedBy,
  released: by,
  retired,
  ...survey
}: SurveyRecord): Survey => survey;

/** Every version of every survey, newest version first; a clinic has some dozens. */
export const surveyRecords = (): Promise<readonly SurveyRecord[]> =>
  surveys.find({}, { sort: { version: "desc" }, limit: mostVersions });

export const findSurvey = (key: string): Promise<SurveyRecord | undefined> => surveys.get(key);

/** By survey, the newest version that was released and not retired, as an instance read them within the last minute. */
export async function surveysInForce(now: Instant): Promise<ReadonlyMap<string, Survey>> {
  if (kept && now < kept.until) return kept.inForce;
  const records = await surveys.find({ state: "released" }, { sort: { version: "asc" }, limit: mostVersions });
  const inForce = new Map(records.map((record) => [record.id, surveyOf(record)]));
  kept = { inForce, until: after(now, keptFor) };
  return inForce;
}

/** The versions with these keys that people were or are given; an instance reads each once. */
export async function surveysWithKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Survey>> {
  const missing = [...new Set(keys)].filter((key) => !released.has(key));
  if (missing.length > 0) {
    const records = await surveys.find({ _id: command.in(missing) }, { limit: missing.length });
    for (const record of records) if (record.state !== "draft") released.set(record._id, surveyOf(record));
  }
  return new Map(keys.flatMap((key) => (released.has(key) ? [[key, released.get(key) as Survey]] : [])));
}

/** The version a sheet was issued with. */
export async function surveyWithKey(key: string): Promise<Survey> {
  const survey = (await surveysWithKeys([key])).get(key);
  if (!survey) throw refuse("notFound", { field: "sheetId", reason: "surveyUnknown" });
  return survey;
}

/** Puts a draft in place of the one it grew from (none when `revision` is 0); nothing when that one was changed meanwhile. */
export async function saveDraft(
  survey: Survey,
  revision: number,
  contentHash: string,
  savedBy: StaffReference,
): Promise<SurveyRecord | undefined> {
  const _id = surveyKey(survey);
  const record: SurveyRecord = { ...survey, _id, state: "draft", revision: revision + 1, contentHash, savedBy };
  if (revision === 0) return (await surveys.insert(record)) ? record : undefined;
  const { _id: __, ...content } = record;
  const optional = ["clinical", "consent", "recommends", "daysApart"] as const;
  const gone = optional.filter((field) => survey[field] === undefined).map((field) => [field, command.remove()]);
  const licence = command.set(survey.licence);
  const change = { ...content, licence, ...Object.fromEntries(gone) };
  return (await surveys.update({ _id, revision, state: "draft" }, change)) ? record : undefined;
}

/** A version that comes with the product is first written down when it is released. */
export async function releaseSurvey(record: SurveyRecord, by: StaffReference, at: Instant): Promise<boolean> {
  kept = undefined;
  const stored = { ...record, state: "released", released: { by, at } } as const;
  if (record.revision === 0) return surveys.insert(stored);
  const { _id, revision, contentHash } = record;
  return surveys.update({ _id, revision, contentHash, state: "draft" }, { state: "released", released: { by, at } });
}

export async function retireSurvey(key: string, by: StaffReference, at: Instant): Promise<boolean> {
  kept = undefined;
  return surveys.update({ _id: key, state: "released" }, { state: "retired", retired: { by, at } });
}
