import { Button } from "antd";
import type { ProblemError } from "../app/problem-error";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";

/** What could not be loaded, why, and a way to try again. */
export function Failed({ error, onRetry }: { readonly error: ProblemError; readonly onRetry: () => void }) {
  return (
    <div className="page-state" role="alert">
      <p className="page-state-title">{loadWords.failed}</p>
      <p>{problemSentence(error.problem)}</p>
      <Button onClick={onRetry}>{loadWords.retry}</Button>
    </div>
  );
}
