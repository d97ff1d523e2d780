import { clinicDateAt } from "@shared/calendar/instant";
import { scoresOf } from "@shared/survey/scores-of";
import { surveyKey } from "@shared/survey/survey";
import type { AnonymousSheetRecord } from "../../../cloudfunctions/server/store/survey-records";
import { monthStart } from "../../../cloudfunctions/server/surveying/tally-week";
import { createRandom, type Random } from "../random";
import type { Settled } from "./answer-sheet";

const hex = (random: Random): string => Array.from({ length: 32 }, () => random.between(0, 15).toString(16)).join("");

/**
 * Anonymous answers as they are kept: the month and nothing else. The ids come from the place among all of them and from
 * nothing about the person, and the answers are put in another order.
 */
export const namelessRecords = (all: readonly NonNullable<Settled["nameless"]>[]) =>
  all
    .map(({ survey, answers, at }, place) => {
      const random = createRandom(`nameless ${place}`);
      const record: AnonymousSheetRecord = {
        _id: hex(random),
        surveyKey: surveyKey(survey),
        month: monthStart(clinicDateAt(at)),
        answers,
        scores: scoresOf(survey, answers),
        order: hex(random),
      };
      return { survey, answers, at, record };
    })
    .sort((one, other) => (one.record.order < other.record.order ? -1 : 1));
