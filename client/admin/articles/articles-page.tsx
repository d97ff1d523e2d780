import { useQuery } from "@tanstack/react-query";
import { NavLink, useParams } from "react-router";
import { ask } from "../app/ask";
import { Failed } from "../parts/failed";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { articleWords } from "../words/article-words";
import { ArticleBar } from "./article-bar";
import { shownArticle, waitingCount } from "./article-order";
import { ArticleReader } from "./article-reader";
import { articlesKey } from "./articles-key";
import "./articles.css";

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
        <div className="articles">
          <nav aria-label={articleWords.list} className="article-list">
            <p className="soft" role="status">
              {waiting > 0 ? articleWords.waiting(waiting) : articleWords.allSigned}
            </p>
            {rows.map(({ article, signature }) => (
              <NavLink
                key={article.id}
                to={`/articles/${article.id}`}
                className={article.id === chosen?.article.id ? "article-link is-chosen" : "article-link"}
              >
                <strong>{article.title}</strong>
                <span>
                  {articleWords.version(article.version)}
                  <span className={signature ? "tag is-active" : "tag is-waiting"}>
                    {signature ? articleWords.state.signed : articleWords.state.waiting}
                  </span>
                </span>
              </NavLink>
            ))}
          </nav>
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
        </div>
      )}
    </div>
  );
}
