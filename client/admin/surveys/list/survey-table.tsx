import { clinicDateAt } from "@shared/calendar/instant";
import type { SurveyRow } from "@shared/contract/survey-views";
import type { SurveyRule } from "@shared/survey/survey-rule";
import { ListTable } from "../../parts/list-table";
import { useNow } from "../../parts/use-now";
import { clinicDay, clinicMoment } from "../../words/clinic-time";
import { ruleSentence } from "../../words/survey-rule-words";
import { licenceKindWords, surveyStateWords, surveyWords } from "../../words/survey-words";
import { useServiceTitles } from "../use-service-titles";
import { licenceOver } from "./release-blocks";
import { SurveyActions } from "./survey-actions";
import type { SurveyGroup } from "./survey-groups";

interface Props {
  readonly groups: readonly SurveyGroup[];
  readonly rows: readonly SurveyRow[];
  readonly onRelease: (row: SurveyRow) => void;
  readonly onRetire: (row: SurveyRow) => void;
}

const stateClass = { draft: "tag is-waiting", released: "tag is-active", retired: "tag" } as const;

function Who({ row: { state, savedBy, released, retired } }: { readonly row: SurveyRow }) {
  const now = useNow(60_000);
  if (released) {
    return (
      <>
        {released.by.name}
        <span className="soft">{clinicMoment(released.at, now)}</span>
        {retired && (
          <span className="soft">{surveyWords.retiredBy(retired.by.name, clinicMoment(retired.at, now))}</span>
        )}
      </>
    );
  }
  return state === "draft" && savedBy ? <span className="soft">{surveyWords.savedBy(savedBy.name)}</span> : "—";
}

function LicenceCell({ survey }: Pick<SurveyRow, "survey">) {
  const today = clinicDateAt(useNow(60_000));
  const { licence } = survey;
  if (licence.kind !== "licensed") return licenceKindWords[licence.kind].title;
  const day = clinicDay(licence.validUntil, today);
  return (
    <>
      {licenceKindWords.licensed.title}
      <span className={licenceOver(survey, today) ? "survey-late" : "soft"}>
        {licenceOver(survey, today) ? surveyWords.licenceOver(day) : surveyWords.licenceUntil(day)}
      </span>
    </>
  );
}

function Rules({ rules }: { readonly rules: readonly SurveyRule[] }) {
  const titles = useServiceTitles();
  if (rules.length === 0) return <span className="soft">{surveyWords.noRules}</span>;
  return (
    <ul className="survey-rules">
      {rules.map((rule) => (
        <li key={rule.id}>
          <span className={rule.on ? "tag is-active" : "tag"}>{rule.on ? surveyWords.on : surveyWords.off}</span>
          {ruleSentence(rule, titles)}
        </li>
      ))}
    </ul>
  );
}

function Title({ row: { survey, builtIn } }: { readonly row: SurveyRow }) {
  return (
    <>
      {survey.title.zh || surveyWords.noTitle}
      <span className="soft">{surveyWords.questions(survey.questions.length, survey.minutes)}</span>
      <span className="tag">{builtIn ? surveyWords.builtIn : surveyWords.own}</span>
      {survey.clinical && <span className="tag">{surveyWords.clinical}</span>}
      {survey.privacy === "anonymous" && <span className="tag">{surveyWords.anonymous}</span>}
      <code>{survey.id}</code>
    </>
  );
}

/** Every survey with its newest version and the one in force. */
export function SurveyTable({ groups, rows, onRelease, onRetire }: Props) {
  return (
    <ListTable
      columns={[
        surveyWords.survey,
        surveyWords.rules,
        surveyWords.version,
        surveyWords.licence,
        surveyWords.releasedBy,
      ]}
      actions={surveyWords.actions}
      className="survey-table"
    >
      {groups.flatMap(({ rows: versions, rules }) =>
        versions.map((row, place) => (
          <tr key={`${row.survey.id}@${row.survey.version}`} className={place > 0 ? "is-same" : undefined}>
            {place === 0 && (
              <>
                <th scope="rowgroup" rowSpan={versions.length}>
                  <Title row={row} />
                </th>
                <td rowSpan={versions.length}>
                  <Rules rules={rules} />
                </td>
              </>
            )}
            <td className="survey-version">
              {surveyWords.versionOf(row.survey.version)}
              <span className={stateClass[row.state]}>{surveyStateWords[row.state]}</span>
            </td>
            <td className="survey-short">
              <LicenceCell survey={row.survey} />
            </td>
            <td className="survey-short">
              <Who row={row} />
            </td>
            <td className="cell-action">
              <SurveyActions row={row} rows={rows} onRelease={() => onRelease(row)} onRetire={() => onRetire(row)} />
            </td>
          </tr>
        )),
      )}
    </ListTable>
  );
}
