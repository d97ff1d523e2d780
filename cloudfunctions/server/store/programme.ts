import { after, type Instant, minutes } from "@shared/calendar/instant";
import { defaultProgramme } from "@shared/survey/default-programme";
import type { SurveyProgramme } from "@shared/survey/survey-rule";
import { command } from "./database";
import type { ProgrammeRecord } from "./survey-records";
import { table } from "./table";

const programmes = table<ProgrammeRecord>("programmes");
const keptFor = minutes(1);
let kept: { readonly programme: SurveyProgramme; readonly until: Instant } | undefined;

/** How the clinic asks; what the product comes with while nobody has decided. */
export async function readProgramme(): Promise<SurveyProgramme> {
  const record = await programmes.get("own");
  if (!record) return defaultProgramme;
  const { _id, ...programme } = record;
  return programme;
}

/** The same, as an instance read it within the last minute. */
export async function recentProgramme(now: Instant): Promise<SurveyProgramme> {
  if (kept && now < kept.until) return kept.programme;
  kept = { programme: await readProgramme(), until: after(now, keptFor) };
  return kept.programme;
}

/** Puts a programme in place of the one it grew from; `false` when somebody changed that one meanwhile. */
export async function saveProgramme(programme: SurveyProgramme): Promise<boolean> {
  kept = undefined;
  const { revision, rules, budget, crisis } = programme;
  if (revision === 1) return programmes.insert({ _id: "own", ...programme });
  const change = { revision, rules, budget, crisis: crisis === undefined ? command.remove() : command.set(crisis) };
  return programmes.update({ _id: "own", revision: revision - 1 }, change);
}
