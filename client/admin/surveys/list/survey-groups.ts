import type { SurveyRow } from "@shared/contract/survey-views";
import type { SurveyProgramme, SurveyRule } from "@shared/survey/survey-rule";

/** Which versions are listed. */
export type SurveyFilter = "current" | "all" | "own" | "builtIn";

/** A survey with those of its versions that are listed, newest first, and the rules that give it out. */
export interface SurveyGroup {
  readonly id: string;
  readonly rows: readonly SurveyRow[];
  readonly rules: readonly SurveyRule[];
}

/** The newest version and the one in force: older ones are history. */
const current = (rows: readonly SurveyRow[]): readonly SurveyRow[] =>
  rows.filter((row, place) => place === 0 || row.state === "released");

const listed: Readonly<Record<SurveyFilter, (rows: readonly SurveyRow[]) => readonly SurveyRow[]>> = {
  current,
  all: (rows) => rows,
  own: (rows) => current(rows.filter(({ builtIn }) => !builtIn)),
  builtIn: (rows) => current(rows.filter(({ builtIn }) => builtIn)),
};

/** Surveys one by one: the clinic's own first, each in the order in which the server names them. */
export function surveyGroups(
  rows: readonly SurveyRow[],
  { rules }: SurveyProgramme,
  filter: SurveyFilter,
): readonly SurveyGroup[] {
  const byId = new Map<string, SurveyRow[]>();
  for (const row of rows) byId.set(row.survey.id, [...(byId.get(row.survey.id) ?? []), row]);
  const groups = [...byId].map(([id, versions]) => ({
    id,
    rows: listed[filter](versions.sort((one, other) => other.survey.version - one.survey.version)),
    rules: rules.filter(({ surveyId }) => surveyId === id),
  }));
  const isOwn = ({ rows: [first] }: SurveyGroup) => first?.builtIn === false;
  const filled = groups.filter((group) => group.rows.length > 0);
  return [...filled.filter(isOwn), ...filled.filter((group) => !isOwn(group))];
}
