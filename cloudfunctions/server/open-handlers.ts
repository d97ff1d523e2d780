import type { EndpointName } from "@shared/contract/contract";
import type { Handlers } from "./handler";
import { articleList } from "./handlers/article-list";
import { articleShow } from "./handlers/article-show";
import { cardLook } from "./handlers/card-look";

/** What everybody may read, signed in or not: all that stands behind the door without an identity. */
export const openHandlers = {
  "card.look": cardLook,
  "article.list": articleList,
  "article.show": articleShow,
} satisfies Partial<Record<EndpointName, unknown>> & Partial<Handlers>;
