import { after, minutes } from "@shared/calendar/instant";
import { builtInSurveys } from "@shared/survey/catalogue";
import type { SurveyProgramme, SurveyRule } from "@shared/survey/survey-rule";
import { contentHash } from "../content-hash";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { readProgramme, saveProgramme } from "../store/programme";
import { surveyRecords, surveysInForce } from "../store/surveys";
import { readTimetable } from "../store/timetable";
import { programmeProblem } from "../surveying/programme-problem";
import { beginWalks } from "../surveying/walk-run";

/** An instance keeps the programme for a minute. */
const walksAfter = minutes(2);

type Input = Parameters<Handler<"programme.save">>[0];

const programmeOf = ({ rules, budget, crisis, revision }: Input): SurveyProgramme => ({
  revision: revision + 1,
  rules: rules as readonly SurveyRule[],
  budget,
  ...(crisis === undefined ? {} : { crisis }),
});

/** Rules that ask whom they did not ask before. */
const begun = (before: SurveyProgramme, { rules }: SurveyProgramme): readonly SurveyRule[] =>
  rules.filter((rule) => {
    const old = before.rules.find(({ id }) => id === rule.id);
    return rule.on && (!old?.on || contentHash(old) !== contentHash(rule));
  });

/**
 * Decides who is asked what and when. Rules that were switched on or changed walk over the people in care, a little
 * later, when every instance knows them. The walks are written first: one whose rule was then not saved finds nothing to do.
 */
export const programmeSave: Handler<"programme.save"> = async (input, { now }) => {
  const programme = programmeOf(input);
  const [before, records, inForce, { services }] = await Promise.all([
    readProgramme(),
    surveyRecords(),
    surveysInForce(now),
    readTimetable(),
  ]);
  const oldestFirst = [...builtInSurveys, ...[...records].reverse(), ...inForce.values()];
  const surveys = new Map(oldestFirst.map((survey) => [survey.id, survey])); // what is in force, else the newest
  const problem = programmeProblem(programme, { surveys, inForce, services });
  if (problem) throw refuse("invalidInput", { ...problem });
  const changedMeanwhile = refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  if (before.revision !== input.revision) throw changedMeanwhile;
  for (const rule of begun(before, programme)) await beginWalks(rule, programme.revision, after(now, walksAfter));
  if (!(await saveProgramme(programme))) throw changedMeanwhile;
  return programme;
};
