import type { Handler } from "../handler";
import { articleRows } from "./article-drafts";

/** The headings of the articles a doctor of the clinic has signed. */
export const articleList: Handler<"article.list"> = async () => ({
  articles: (await articleRows())
    .filter(({ signature }) => signature !== undefined)
    .map(({ article: { id, title, summary } }) => ({ articleId: id, title, summary })),
});
