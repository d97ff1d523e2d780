import type { CaseRow } from "@shared/contract/case-views";
import { FactList } from "../parts/fact-list";
import { Failed } from "../parts/failed";
import { useSurveys } from "../surveys/use-surveys";
import { crisisWords } from "../words/crisis-words";
import "./crisis-panel.css";

type Alarm = NonNullable<CaseRow["alarm"]>;

const answer = (said: boolean | undefined): string =>
  said === undefined ? crisisWords.unanswered : said ? crisisWords.yes : crisisWords.no;

function Protocol() {
  const surveys = useSurveys();
  if (surveys.error && !surveys.data) return <Failed error={surveys.error} onRetry={() => void surveys.refetch()} />;
  if (!surveys.data) return null;
  const { crisis } = surveys.data.programme;
  if (!crisis) return <p className="crisis-missing">{crisisWords.noProtocol}</p>;
  return (
    <>
      <p className="crisis-steps">{crisis.steps}</p>
      <FactList
        facts={[
          [crisisWords.phone, crisis.phone],
          [crisisWords.watched, crisis.watched],
        ]}
      />
    </>
  );
}

/** What the person answered in the safety screen, what to do at once, and the clinic's own steps. */
export function CrisisPanel({ alarm }: { readonly alarm: Alarm }) {
  const answers = (["harmNow", "someoneThere", "callBack"] as const).map((question) => ({
    question,
    said: alarm[question],
    grave: question === "harmNow" ? alarm.harmNow === true : alarm[question] === false,
  }));
  return (
    <section className="crisis" aria-labelledby="crisis-title">
      <h3 id="crisis-title">{crisisWords.title}</h3>
      <h4>{crisisWords.answers}</h4>
      <dl className="crisis-answers">
        {answers.map(({ question, said, grave }) => (
          <div key={question} className={grave ? "is-grave" : undefined}>
            <dt>{crisisWords[question]}</dt>
            <dd>{answer(said)}</dd>
          </div>
        ))}
      </dl>
      {alarm.harmNow === true && <p className="crisis-danger">{crisisWords.danger}</p>}
      <ol className="crisis-advice">
        {crisisWords.advice.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
      <h4>{crisisWords.protocol}</h4>
      <Protocol />
    </section>
  );
}
