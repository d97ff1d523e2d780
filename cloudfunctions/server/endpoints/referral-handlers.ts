import type { referralEndpoints } from "@shared/contract/referral-endpoints";
import type { StudioEndpoint } from "@shared/door/door-of";
import { appreciationDecide } from "../handlers/appreciation-decide";
import { appreciationSetUp } from "../handlers/appreciation-set-up";
import { appreciationShow } from "../handlers/appreciation-show";
import { articleDrafts } from "../handlers/article-drafts";
import { articleList } from "../handlers/article-list";
import { articleShow } from "../handlers/article-show";
import { articleSign } from "../handlers/article-sign";
import { cardLook } from "../handlers/card-look";
import { cardOpen } from "../handlers/card-open";
import { companionList } from "../handlers/companion-list";
import { companionMake } from "../handlers/companion-make";
import { companionRevoke } from "../handlers/companion-revoke";
import { companionView } from "../handlers/companion-view";
import { referralAsk } from "../handlers/referral-ask";
import { referralAskAnswer } from "../handlers/referral-ask-answer";
import { referralCode } from "../handlers/referral-code";
import { referralCorrect } from "../handlers/referral-correct";
import { referralDecide } from "../handlers/referral-decide";
import { referralEnter } from "../handlers/referral-enter";
import { referralFunnel } from "../handlers/referral-funnel";
import { referralList } from "../handlers/referral-list";
import { referralMine } from "../handlers/referral-mine";
import { referralRecord } from "../handlers/referral-record";
import { referralWithdrawOnPaper } from "../handlers/referral-withdraw-on-paper";
import { sourceAdd } from "../handlers/source-add";
import { sourceCode } from "../handlers/source-code";
import { sourceEnd } from "../handlers/source-end";
import { sourceList } from "../handlers/source-list";
import type { HandlersOf } from "./handlers-of";

/** The clinic's card, passing it on, and what comes of it; companions; articles. */
export const referralHandlers: Omit<HandlersOf<typeof referralEndpoints>, StudioEndpoint> = {
  "card.look": cardLook,
  "article.list": articleList,
  "article.show": articleShow,
  "card.open": cardOpen,
  "referral.mine": referralMine,
  "referral.decide": referralDecide,
  "referral.enter": referralEnter,
  "referral.code": referralCode,
  "referral.ask": referralAsk,
  "referral.askAnswer": referralAskAnswer,
  "companion.list": companionList,
  "companion.make": companionMake,
  "companion.revoke": companionRevoke,
  "companion.view": companionView,
  "source.list": sourceList,
  "source.add": sourceAdd,
  "source.end": sourceEnd,
  "source.code": sourceCode,
  "referral.list": referralList,
  "referral.funnel": referralFunnel,
  "referral.correct": referralCorrect,
  "referral.record": referralRecord,
  "referral.withdrawOnPaper": referralWithdrawOnPaper,
  "appreciation.show": appreciationShow,
  "appreciation.setUp": appreciationSetUp,
  "appreciation.decide": appreciationDecide,
  "article.drafts": articleDrafts,
  "article.sign": articleSign,
};
