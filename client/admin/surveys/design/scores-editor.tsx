import type { Score } from "@shared/survey/survey";
import { Button } from "antd";
import { put, removed } from "../../drafts/list-edits";
import { designWords } from "../../words/survey-design-words";
import { nextId } from "../survey-ids";
import type { EditPart } from "./edit-part";
import { ScoreCard } from "./score-card";

const most = 12;

const freshScore = (scores: readonly Score[]): Score => ({
  id: nextId(
    "s",
    scores.map(({ id }) => id),
  ),
  title: "",
  method: "mean",
  items: [],
  mayMiss: 0,
  bands: [],
});

/** The numbers that are made of answers. */
export function ScoresEditor({ survey, onEdit }: Pick<EditPart, "survey" | "onEdit">) {
  const { scores } = survey;
  return (
    <>
      <h2>{designWords.scores}</h2>
      <p className="soft">{designWords.scoresMean}</p>
      {scores.map((score, at) => (
        <ScoreCard
          key={score.id}
          survey={survey}
          score={score}
          at={at}
          onChange={(next) => onEdit({ scores: put(scores, at, next) }, `scores.${at}`)}
          onRemove={() => onEdit({ scores: removed(scores, at) }, "scores-")}
        />
      ))}
      {scores.length < most && (
        <Button type="link" onClick={() => onEdit({ scores: [...scores, freshScore(scores)] }, "scores+")}>
          {designWords.addScore}
        </Button>
      )}
    </>
  );
}
