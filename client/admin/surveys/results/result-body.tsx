import { clinicDateAt } from "@shared/calendar/instant";
import type { ResultSlice, ResultView } from "@shared/contract/survey-views";
import { Nothing } from "../../parts/nothing";
import { useNow } from "../../parts/use-now";
import { clinicDay, clinicMoment } from "../../words/clinic-time";
import { resultWords, sliceWords } from "../../words/survey-result-words";
import { FunnelBoard } from "./funnel-board";
import { QuestionBoard } from "./question-board";
import { ScoreBoard } from "./score-board";
import { WeekBoard } from "./week-board";

interface Props {
  readonly view: ResultView;
  /** By what the parts are made. */
  readonly slice: ResultSlice;
}

/** The numbers of one survey: how many answered, what, and how it went week by week. */
export function ResultBody({ view, slice }: Props) {
  const now = useNow(60_000);
  const today = clinicDateAt(now);
  const { parts, survey, leastShown, countedUntil, from, to } = view;
  const whole = survey.privacy === "anonymous" ? resultWords.wholeMonths : resultWords.whole;
  const shown = parts.filter(({ suppressed }) => !suppressed);
  return (
    <>
      <p className="soft result-note">
        {whole(clinicDay(from, today), clinicDay(to, today))} ·{" "}
        {resultWords.countedUntil(clinicMoment(countedUntil, now))} · {resultWords.least(leastShown)}
      </p>
      {parts.length === 0 && (
        <Nothing title={slice === "all" ? resultWords.noParts : resultWords.noSlices(sliceWords[slice])}>
          {resultWords.noPartsLead}
        </Nothing>
      )}
      {parts.length > 0 && shown.length === 0 && (
        <Nothing title={resultWords.allHidden(leastShown)}>{resultWords.hiddenWhy}</Nothing>
      )}
      {shown.length > 0 && (
        <div className={parts.length > 1 ? "result-boards is-wide" : "result-boards"}>
          <FunnelBoard view={view} />
          {survey.scores.map((score) => (
            <ScoreBoard key={score.id} view={view} score={score} />
          ))}
          {survey.questions.map(
            (question, place) =>
              question.kind !== "note" && (
                <QuestionBoard key={question.id} view={view} question={question} place={place} />
              ),
          )}
          <WeekBoard view={view} />
        </div>
      )}
    </>
  );
}
