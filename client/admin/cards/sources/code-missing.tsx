import { Button } from "antd";
import { Failed } from "../../parts/failed";
import { PageLoading } from "../../parts/page-loading";
import { loadWords } from "../../words/load-words";
import { sourceWords } from "../../words/source-words";
import { isPending, type useSourceCode } from "./use-source-code";

/** Why there is no mini-program code to print yet, and what to do. */
export function CodeMissing({ code }: { readonly code: ReturnType<typeof useSourceCode> }) {
  const { error } = code;
  const retry = () => void code.refetch();
  if (!error) return <PageLoading rows={12} />;
  if (isPending(error)) {
    return (
      <div className="page-state" role="status">
        <p className="page-state-title">{sourceWords.codePending}</p>
        <p>{sourceWords.codePendingMeans}</p>
      </div>
    );
  }
  if (error.problem.reason !== "codePicture") return <Failed error={error} onRetry={retry} />;
  return (
    <div className="page-state" role="alert">
      <p className="page-state-title">{sourceWords.codeFailed}</p>
      <p>{sourceWords.codeFailedMeans}</p>
      <Button onClick={retry}>{loadWords.retry}</Button>
    </div>
  );
}
