import { Button } from "antd";
import { loadWords } from "../words/load-words";

/** Shown when a page itself breaks or cannot be loaded; the rest of the console stays. */
export function PageFailed() {
  return (
    <div className="page-state" role="alert">
      <p className="page-state-title">{loadWords.pageBroken}</p>
      <p>{loadWords.pageBrokenAdvice}</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {loadWords.reload}
      </Button>
    </div>
  );
}
