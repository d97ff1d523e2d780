import type { Instant } from "@shared/calendar/instant";
import type { ArticleRow } from "@shared/contract/referral-views";
import { shownArticle, waitingCount } from "../../../client/admin/articles/article-order";
import { ye } from "./support/card-row";

describe("articles", () => {
  const article = (id: string, signed: boolean): ArticleRow => ({
    article: {
      id,
      version: 1,
      title: id,
      summary: "",
      sections: [],
      author: "",
      writtenOn: "2026-11-01" as ArticleRow["article"]["writtenOn"],
      sources: [],
    },
    contentHash: "",
    ...(signed && { signature: { by: ye, at: 0 as Instant } }),
  });

  const all = [article("a", true), article("b", false), article("c", true), article("d", false)];

  test("that wait for a doctor are counted", () => {
    expect(waitingCount(all)).toBe(2);
  });

  test("open with the first that waits; with the first of all when none does", () => {
    expect(shownArticle(all, undefined)?.article.id).toBe("b");
    expect(shownArticle([article("a", true), article("c", true)], undefined)?.article.id).toBe("a");
    expect(shownArticle([], undefined)).toBeUndefined();
  });

  test("are found by their address, and one that is not there is not replaced by another", () => {
    expect(shownArticle(all, "c")?.article.id).toBe("c");
    expect(shownArticle(all, "e")).toBeUndefined();
  });
});
