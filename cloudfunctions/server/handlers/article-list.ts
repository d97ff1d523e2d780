import { articleRows } from "../educating/article-rows";
import type { Handler } from "../handler";

/** The headings of the articles a doctor of the clinic has signed. */
export const articleList: Handler<"article.list"> = async () => ({
  articles: (await articleRows())
    .filter(({ signature }) => signature !== undefined)
    .map(({ article: { id, title, summary } }) => ({ articleId: id, title, summary })),
});
