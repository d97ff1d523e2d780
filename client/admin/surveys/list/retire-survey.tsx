import type { SurveyRow } from "@shared/contract/survey-views";
import type { SurveyRule } from "@shared/survey/survey-rule";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Modal } from "antd";
import { ask } from "../../app/ask";
import { loadWords } from "../../words/load-words";
import { problemSentence } from "../../words/problem-words";
import { releaseWords, surveyWords } from "../../words/survey-words";
import { surveysKey } from "../surveys-key";

interface Props {
  readonly row: SurveyRow;
  /** Those that give it out. */
  readonly rules: readonly SurveyRule[];
  readonly onClose: () => void;
}

/** Takes a version out of use, after saying what stops with it. */
export function RetireSurvey({ row: { survey }, rules, onClose }: Props) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const { id: surveyId, version } = survey;
  const running = rules.filter(({ on }) => on).length;
  const retire = useMutation({
    mutationFn: () => ask("survey.retire", { surveyId, version }),
    onSuccess: () => {
      message.success(releaseWords.retired);
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: surveysKey }),
  });
  return (
    <Modal
      open
      title={releaseWords.retireTitle(survey.title.zh, version)}
      onCancel={onClose}
      okText={surveyWords.retire}
      okButtonProps={{ danger: true }}
      cancelText={loadWords.cancel}
      confirmLoading={retire.isPending}
      onOk={() => retire.mutate()}
    >
      <p>{releaseWords.retireMeans}</p>
      {running > 0 && <Alert type="warning" showIcon title={releaseWords.retireRules(running)} />}
      {retire.error && <Alert type="error" showIcon title={problemSentence(retire.error.problem)} />}
    </Modal>
  );
}
