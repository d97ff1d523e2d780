import { articleRows } from "../educating/article-rows";
import type { Handler } from "../handler";

/** The articles that ship, with their signatures. */
export const articleDrafts: Handler<"article.drafts"> = async () => ({ rows: await articleRows() });
