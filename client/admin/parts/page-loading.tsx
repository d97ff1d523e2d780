import { Skeleton } from "antd";
import { loadWords } from "../words/load-words";

/** Grey lines where the page will be. */
export function PageLoading({ rows = 6 }: { readonly rows?: number }) {
  return (
    <div className="page-loading" role="status" aria-label={loadWords.loading}>
      <Skeleton active title={false} paragraph={{ rows, width: "100%" }} />
    </div>
  );
}
