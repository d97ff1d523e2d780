import { Checkbox, Select } from "antd";
import { useId } from "react";
import { designWords, surveyConsentWords } from "../../words/survey-design-words";
import { privacyWords, purposeWords } from "../../words/survey-words";
import { BothInput } from "./both-input";
import type { EditPart } from "./edit-part";
import { LicenceEditor } from "./licence-editor";
import { NumberField } from "./number-field";
import { ProblemsHere } from "./problems-context";
import { RadioField } from "./radio-field";
import { withClinical, withConsent, withDaysApart, withRecommends } from "./survey-flags";

const none = "none";

function ConsentField({ survey, onPut }: Pick<EditPart, "survey" | "onPut">) {
  const id = useId();
  const words = Object.entries(surveyConsentWords).map(([value, label]) => ({ value, label }));
  return (
    <div className="field">
      <label htmlFor={id}>{designWords.consent}</label>
      <Select
        id={id}
        className="design-select"
        value={survey.consent ?? none}
        options={[{ value: none, label: designWords.consentNone }, ...words]}
        onChange={(next) =>
          onPut(withConsent(survey, next === "healthCheckIn" || next === "moodScreening" ? next : undefined), "consent")
        }
      />
      <ProblemsHere place="consent" />
    </div>
  );
}

/** What the survey is, for whom, and under which right it is used. */
export function AboutEditor({ survey, onEdit, onPut }: EditPart) {
  return (
    <>
      <h2>{designWords.about}</h2>
      <BothInput
        label={designWords.surveyTitle}
        value={survey.title}
        most={40}
        place="title"
        onChange={(title) => onEdit({ title }, "title")}
      />
      <BothInput
        label={designWords.intro}
        value={survey.intro}
        most={300}
        lines={2}
        place="intro"
        onChange={(intro) => onEdit({ intro }, "intro")}
      />
      <div className="design-row">
        <NumberField
          label={designWords.minutes}
          value={survey.minutes}
          least={1}
          most={30}
          place="minutes"
          onChange={(minutes) => minutes !== undefined && onEdit({ minutes }, "minutes")}
        />
        <NumberField
          label={designWords.daysApart}
          value={survey.daysApart}
          least={1}
          most={365}
          place="daysApart"
          none={designWords.daysApartNone}
          onChange={(days) => onPut(withDaysApart(survey, days), "daysApart")}
        />
      </div>
      <RadioField
        label={designWords.purpose}
        value={survey.purpose}
        words={purposeWords}
        place="purpose"
        onChange={(purpose) => onEdit({ purpose }, "purpose")}
      />
      <RadioField
        label={designWords.privacy}
        value={survey.privacy}
        words={privacyWords}
        place="privacy"
        onChange={(privacy) => onEdit({ privacy }, "privacy")}
      />
      <ConsentField survey={survey} onPut={onPut} />
      <div className="design-checks">
        <Checkbox
          checked={survey.clinical === true}
          onChange={({ target }) => onPut(withClinical(survey, target.checked), "clinical")}
        >
          {designWords.clinical}
        </Checkbox>
        <p className="soft">{designWords.clinicalMeans}</p>
        <ProblemsHere place="clinical" />
      </div>
      <div className="design-checks">
        <Checkbox
          checked={survey.recommends === true}
          onChange={({ target }) => onPut(withRecommends(survey, target.checked), "recommends")}
        >
          {designWords.recommends}
        </Checkbox>
        <p className="soft">{designWords.recommendsMeans}</p>
      </div>
      <LicenceEditor licence={survey.licence} onChange={(licence) => onEdit({ licence }, "licence")} />
    </>
  );
}
