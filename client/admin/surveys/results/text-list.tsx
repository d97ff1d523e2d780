import { clinicDateAt } from "@shared/calendar/instant";
import type { TextPage, TextRow } from "@shared/contract/survey-views";
import type { Survey } from "@shared/survey/survey";
import { Link } from "react-router";
import { ask } from "../../app/ask";
import { ListTable } from "../../parts/list-table";
import { Nothing } from "../../parts/nothing";
import { PagedList } from "../../parts/paged-list";
import { useNow } from "../../parts/use-now";
import { usePages } from "../../parts/use-pages";
import { useSession } from "../../session/session-context";
import { clinicDay } from "../../words/clinic-time";
import { questionName } from "../../words/survey-condition-words";
import { resultWords } from "../../words/survey-result-words";

/** Not everybody writes something: goes on until a page has words, or there are no more. */
async function pageWithText(askPage: (cursor?: string) => Promise<TextPage>): Promise<TextPage> {
  let page = await askPage();
  while (page.rows.length === 0 && page.cursor !== undefined) page = await askPage(page.cursor);
  return page;
}

interface WhoProps {
  readonly row: TextRow;
  readonly privacy: Survey["privacy"];
}

function Who({ row: { patientName, episodeId }, privacy }: WhoProps) {
  const { mayDo } = useSession();
  if (patientName === undefined) {
    return <span className="soft">{privacy === "anonymous" ? resultWords.anonymous : resultWords.noName}</span>;
  }
  if (episodeId === undefined || !mayDo("readPatient")) return patientName;
  return <Link to={`/patients/${episodeId}`}>{patientName}</Link>;
}

/** What people wrote, the newest first, page by page. */
export function TextList({ survey }: { readonly survey: Survey }) {
  const today = clinicDateAt(useNow(60_000));
  const { id: surveyId, version } = survey;
  const { list, rows } = usePages<TextRow, TextPage>(["surveyTexts", surveyId, version], (place) =>
    pageWithText((cursor) =>
      ask("result.texts", { surveyId, version, ...place, ...(cursor !== undefined && { cursor }) }),
    ),
  );
  return (
    <section className="card card-table" aria-label={resultWords.texts}>
      <PagedList
        list={list}
        shown={rows.length}
        nothing={
          <Nothing title={resultWords.noTexts}>
            {survey.privacy === "anonymous" ? resultWords.anonymousTextsLead : resultWords.textsLead}
          </Nothing>
        }
      >
        <ListTable columns={[resultWords.text, resultWords.asked, resultWords.who, resultWords.day]}>
          {rows.map((row) => (
            <tr key={row.rowId}>
              <td className="result-text">{row.text}</td>
              <td>
                <span className="soft">{questionName(survey, row.questionId)}</span>
              </td>
              <td>
                <Who row={row} privacy={survey.privacy} />
              </td>
              <td>{clinicDay(row.day, today)}</td>
            </tr>
          ))}
        </ListTable>
      </PagedList>
    </section>
  );
}
