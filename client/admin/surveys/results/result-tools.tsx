import { parseLocalDate } from "@shared/calendar/local-date";
import type { ResultSlice, SurveyRow } from "@shared/contract/survey-views";
import { DatePicker, Segmented, Select } from "antd";
import dayjs from "dayjs";
import { resultWords, sliceWords } from "../../words/survey-result-words";
import { surveyStateWords } from "../../words/survey-words";
import { surveyChoices } from "../programme/survey-choices";
import type { ResultPlace } from "./use-result-place";

interface Props {
  readonly rows: readonly SurveyRow[];
  readonly versions: readonly SurveyRow[];
  readonly place: ResultPlace;
  readonly view: "numbers" | "texts";
  readonly onChange: (changes: Readonly<Record<string, string | undefined>>) => void;
}

const dateOf = (day: dayjs.Dayjs | null | undefined) => (day ? parseLocalDate(day.format("YYYY-MM-DD")) : undefined);

/** Which survey and version, of which time, compared by what. */
export function ResultTools({ rows, versions, place, view, onChange }: Props) {
  return (
    <div className="result-tools no-print">
      <Select
        className="result-survey"
        aria-label={resultWords.survey}
        value={place.surveyId}
        showSearch={{ optionFilterProp: "label" }}
        options={surveyChoices(rows).map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(survey) => onChange({ survey, version: undefined })}
      />
      <Select
        aria-label={resultWords.version}
        value={place.version}
        options={versions.map(({ survey, state }) => ({
          value: survey.version,
          label: `${resultWords.versionOf(survey.version)} · ${surveyStateWords[state]}`,
        }))}
        onChange={(version) => onChange({ survey: place.surveyId, version: String(version) })}
      />
      {view === "numbers" && (
        <>
          <DatePicker.RangePicker
            aria-label={resultWords.span}
            allowClear={false}
            value={[dayjs(place.from), dayjs(place.to)]}
            onChange={(range) => {
              const [from, to] = [dateOf(range?.[0]), dateOf(range?.[1])];
              if (from && to) onChange({ from, to });
            }}
          />
          <Segmented<ResultSlice>
            aria-label={resultWords.slice}
            value={place.slice}
            options={(Object.keys(sliceWords) as ResultSlice[]).map((value) => ({ value, label: sliceWords[value] }))}
            onChange={(slice) => onChange({ slice: slice === "all" ? undefined : slice })}
          />
        </>
      )}
    </div>
  );
}
