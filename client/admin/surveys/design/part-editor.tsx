import { put } from "../../drafts/list-edits";
import { AboutEditor } from "./about-editor";
import { ClosingsEditor } from "./closings-editor";
import { ConcernsEditor } from "./concerns-editor";
import type { DesignPart } from "./design-part";
import type { EditPart } from "./edit-part";
import { QuestionEditor } from "./question-editor";
import { ScoresEditor } from "./scores-editor";

/** The editor of the chosen part. */
export function PartEditor({ part, edit }: { readonly part: DesignPart; readonly edit: EditPart }) {
  const { survey, onEdit } = edit;
  if (part.kind === "question") {
    const at = survey.questions.findIndex(({ id }) => id === part.id);
    const question = survey.questions[at];
    if (!question) return null;
    return (
      <QuestionEditor
        key={question.id}
        survey={survey}
        question={question}
        at={at}
        onChange={(next) => onEdit({ questions: put(survey.questions, at, next) }, `questions.${question.id}`)}
      />
    );
  }
  switch (part.part) {
    case "about":
      return <AboutEditor {...edit} />;
    case "scores":
      return <ScoresEditor {...edit} />;
    case "concerns":
      return <ConcernsEditor {...edit} />;
    case "closings":
      return <ClosingsEditor {...edit} />;
  }
}
