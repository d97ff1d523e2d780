import { clinicDateAt } from "@shared/calendar/instant";
import { addDays, type LocalDate, parseLocalDate } from "@shared/calendar/local-date";
import type { ResultSlice, SurveyRow } from "@shared/contract/survey-views";
import { useAddress } from "../../parts/use-address";
import { useNow } from "../../parts/use-now";
import { sliceWords } from "../../words/survey-result-words";

/** What a result is asked for. */
export interface ResultPlace {
  readonly surveyId: string;
  readonly version: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly slice: ResultSlice;
}

const slices = Object.keys(sliceWords) as ResultSlice[];
const usualDays = 83;

const versionsOf = (rows: readonly SurveyRow[], surveyId: string | undefined): readonly SurveyRow[] =>
  rows.filter(({ survey }) => survey.id === surveyId).sort((one, other) => other.survey.version - one.survey.version);

/** Which results the page's address names; what it does not name is the usual: in force, twelve weeks, all together. */
export function useResultPlace(rows: readonly SurveyRow[]) {
  const { params, change } = useAddress();
  const today = clinicDateAt(useNow(60_000));
  const named = versionsOf(rows, params.get("survey") ?? undefined);
  const versions =
    named.length > 0 ? named : versionsOf(rows, rows.find(({ state }) => state === "released")?.survey.id);
  const row =
    versions.find(({ survey }) => String(survey.version) === params.get("version")) ??
    versions.find(({ state }) => state === "released") ??
    versions[0];
  const to = parseLocalDate(params.get("to") ?? "") ?? today;
  const from = parseLocalDate(params.get("from") ?? "") ?? addDays(to, -usualDays);
  const slice = slices.find((one) => one === params.get("slice")) ?? "all";
  const place: ResultPlace | undefined = row && {
    surveyId: row.survey.id,
    version: row.survey.version,
    from,
    to,
    slice,
  };
  return {
    place,
    row,
    versions,
    change,
    view: params.get("view") === "texts" ? ("texts" as const) : ("numbers" as const),
  };
}
