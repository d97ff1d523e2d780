import type { SheetRow } from "@shared/contract/survey-views";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App } from "antd";
import { ask } from "../app/ask";
import { caseCountKey } from "../app/use-open-cases";
import { useDraft } from "../drafts/use-draft";
import { useSession } from "../session/session-context";
import { problemSentence } from "../words/problem-words";
import { sheetWords } from "../words/sheet-words";
import { SheetForm } from "./sheet-form";
import { sheetsKey } from "./use-sheets";

interface Props {
  readonly row: SheetRow;
  readonly survey: Survey;
  readonly onDone: () => void;
}

/** Fills one sheet in for the patient; what was chosen survives closing the window. */
export function FillSheet({ row, survey, onDone }: Props) {
  const { staff } = useSession();
  const { message } = App.useApp();
  const client = useQueryClient();
  const empty: { readonly answers: SurveyAnswers } = { answers: {} };
  const { draft, change, clear } = useDraft(staff.id, `sheet:${row.sheetId}`, empty);
  const send = useMutation({
    mutationFn: (answers: SurveyAnswers) =>
      ask("sheet.answerFor", { sheetId: row.sheetId, version: row.version, answers: { ...answers } }),
    onSuccess: () => {
      clear();
      message.success(sheetWords.saved);
      onDone();
    },
    onSettled: () =>
      Promise.all(
        [sheetsKey(row.patientId), ["calls"], ["cases"], caseCountKey].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
  return (
    <SheetForm
      survey={survey}
      answers={draft.answers}
      busy={send.isPending}
      refusal={send.error && <Alert type="error" showIcon title={problemSentence(send.error.problem)} />}
      onChange={(answers) => change({ answers })}
      onSubmit={(answers) => send.mutate(answers)}
    />
  );
}
