import { Button } from "antd";
import { Link } from "react-router";
import type { ProblemError } from "../app/problem-error";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";

/** What could not be loaded, why, and a way to try again; what somebody's role does not show is not tried again. */
export function Failed({ error, onRetry }: { readonly error: ProblemError; readonly onRetry: () => void }) {
  if (error.problem.code === "forbidden")
    return (
      <div className="page-state" role="alert">
        <p className="page-state-title">{loadWords.notForYou}</p>
        <p>{loadWords.notForYouAdvice}</p>
        <Link to="/">{loadWords.toFirstPage}</Link>
      </div>
    );
  return (
    <div className="page-state" role="alert">
      <p className="page-state-title">{loadWords.failed}</p>
      <p>{problemSentence(error.problem)}</p>
      <Button onClick={onRetry}>{loadWords.retry}</Button>
    </div>
  );
}
