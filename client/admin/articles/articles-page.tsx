import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { ask } from "../app/ask";
import { Failed } from "../parts/failed";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { DocumentPanes } from "../signing/document-panes";
import { articleWords } from "../words/article-words";
import { ArticleBar } from "./article-bar";
import { shownArticle, waitingCount } from "./article-order";
import { ArticleReader } from "./article-reader";
import { articlesKey } from "./articles-key";

/** Public health knowledge as its readers see it, for a doctor to sign. */
export function ArticlesPage() {
  const { articleId } = useParams();
  const list = useQuery({ queryKey: articlesKey, queryFn: () => ask("article.drafts", {}) });
  const rows = list.data?.rows ?? [];
  const waiting = waitingCount(rows);
  const chosen = shownArticle(rows, articleId);
  return (
    <div className="page">
      <PageHeading title={articleWords.title} lead={<span title={articleWords.law}>{articleWords.lead}</span>} />
      {list.isPending && <PageLoading rows={12} />}
      {list.error && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && <Nothing title={articleWords.empty} />}
      {rows.length > 0 && (
        <DocumentPanes
          list={articleWords.list}
          chosen={chosen?.article.id}
          documents={rows.map(({ article: { id, title, version }, signature }) => ({
            id,
            to: `/articles/${id}`,
            title,
            version,
            state: signature ? articleWords.state.signed : articleWords.state.waiting,
            isActive: signature !== undefined,
          }))}
          above={
            <p className="soft" role="status">
              {waiting > 0 ? articleWords.waiting(waiting) : articleWords.allSigned}
            </p>
          }
        >
          {chosen ? (
            <div key={chosen.article.id}>
              <ArticleBar row={chosen} />
              <div className="card">
                <ArticleReader row={chosen} />
              </div>
            </div>
          ) : (
            <Nothing title={articleWords.notFound} />
          )}
        </DocumentPanes>
      )}
    </div>
  );
}
