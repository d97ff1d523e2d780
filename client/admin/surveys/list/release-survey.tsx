import { clinicDateAt } from "@shared/calendar/instant";
import type { Problem } from "@shared/contract/problem";
import type { SurveyRow } from "@shared/contract/survey-views";
import type { SurveyProgramme } from "@shared/survey/survey-rule";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Checkbox, Modal } from "antd";
import { useMemo, useState } from "react";
import { ask } from "../../app/ask";
import { useNow } from "../../parts/use-now";
import { useSession } from "../../session/session-context";
import { loadWords } from "../../words/load-words";
import { savingFailure } from "../../words/survey-problem-words";
import { releaseWords } from "../../words/survey-words";
import { surveysKey } from "../surveys-key";
import { holdsChanges, useHeldSurvey } from "../use-held-survey";
import { releaseBlocks } from "./release-blocks";
import { ReleaseMissing } from "./release-missing";
import "./release.css";

interface Props {
  readonly row: SurveyRow;
  readonly programme: SurveyProgramme;
  readonly onClose: () => void;
}

const refusal = (problem: Problem): string =>
  problem.reason === "contentChanged" ? releaseWords.changed : savingFailure(problem);

/** Names the exact content and what releasing means; or says what is missing. */
export function ReleaseSurvey({ row, programme, onClose }: Props) {
  const session = useSession();
  const today = clinicDateAt(useNow(60_000));
  const client = useQueryClient();
  const { message } = App.useApp();
  const [read, setRead] = useState(false);
  const { survey, contentHash } = row;
  const { id: surveyId, version } = survey;
  const unsaved = holdsChanges(useHeldSurvey(survey).draft, survey);
  const blocks = useMemo(
    () => [...(unsaved ? [{ kind: "unsaved" as const }] : []), ...releaseBlocks(row, programme, session, today)],
    [unsaved, row, programme, session, today],
  );
  const release = useMutation({
    mutationFn: () => ask("survey.release", { surveyId, version, contentHash }),
    onSuccess: () => {
      message.success(releaseWords.done);
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: surveysKey }),
  });
  return (
    <Modal
      open
      width={600}
      title={releaseWords.title(survey.title.zh, version)}
      onCancel={onClose}
      okText={releaseWords.confirm(session.staff.name)}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: !read || blocks.length > 0 }}
      confirmLoading={release.isPending}
      onOk={() => release.mutate()}
    >
      <ul className="release-means">
        {survey.clinical && <li>{releaseWords.clinicalMeans}</li>}
        {releaseWords.means.map((meaning) => (
          <li key={meaning}>{meaning}</li>
        ))}
      </ul>
      <p className="release-hash">
        {releaseWords.hash}
        <code>{contentHash}</code>
      </p>
      {blocks.length > 0 ? (
        <ReleaseMissing blocks={blocks} designAt={`/surveys/${surveyId}/${version}`} onLeave={onClose} />
      ) : (
        <Checkbox checked={read} onChange={(event) => setRead(event.target.checked)}>
          {releaseWords.read}
        </Checkbox>
      )}
      {release.error && <Alert type="error" showIcon title={refusal(release.error.problem)} />}
    </Modal>
  );
}
