import { after, days, type Instant } from "@shared/calendar/instant";
import { builtInSurveys } from "@shared/survey/catalogue";
import { type Survey, surveyKey } from "@shared/survey/survey";
import { contentHash } from "../../../cloudfunctions/server/content-hash";
import type { SurveyRecord } from "../../../cloudfunctions/server/store/survey-records";
import { aestheticDoctors, dentalDoctors } from "../clinic/demo-staff";
import { referenceTo } from "../visits/house-movers";
import { clinicOwner } from "./clinic-owner";

/** What the clinic uses of the surveys that come with the product. */
const inForce: readonly string[] = [
  "visitSatisfaction",
  "waitingExperience",
  "postOpRecovery",
  "recommendation",
  "participationWillingness",
  "salesPressure",
  "dentalAwareness",
  "peaceOfMind",
  "honestWord",
  "phq9",
  "gad7",
];

/** What a doctor answers for a doctor has signed: the mood surveys the surgeon, recovery the dentist. */
function releasedBy({ clinical, consent }: Survey) {
  if (!clinical) return clinicOwner;
  return referenceTo(consent === "moodScreening" ? aestheticDoctors[0] : dentalDoctors[0]);
}

/** The surveys in force, released well before the first of them was given to anybody. */
export const demoSurveys = (now: Instant): readonly SurveyRecord[] =>
  builtInSurveys
    .filter(({ id }) => inForce.includes(id))
    .map((survey) => ({
      ...survey,
      _id: surveyKey(survey),
      state: "released",
      revision: 0,
      contentHash: contentHash(survey),
      released: { by: releasedBy(survey), at: after(now, -days(92)) },
    }));
