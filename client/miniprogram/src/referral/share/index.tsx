import type { NoShareReason } from "@shared/contract/referral-views";
import { useReady, useShareAppMessage } from "@tarojs/taro";
import { useEffect, useState } from "react";
import { useStore } from "@/care/store";
import { useLoaded } from "@/care/use-loaded";
import { myReferralView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { hideShareMenu, showShareMenu } from "@/platform/share-menu";
import { openTab } from "@/routes";
import { shareWords } from "@/words/share-words";
import { HiddenCanvas } from "../hidden-canvas";
import { mayEnterCode } from "../may-share";
import { cardDrawing, drawCard, pictureCanvas, posterCanvas } from "./card-drawing";
import { EnterCode } from "./enter-code";
import "./index.scss";
import { MySide } from "./my-side";
import { PassOn } from "./pass-on";
import { shareContent } from "./share-content";

function WhyNot({ reason }: { readonly reason: NoShareReason }) {
  const { title, advice } = shareWords.whyNot[reason];
  return (
    <Blank icon="info" title={title} text={advice}>
      <ActionButton id="enter-app" kind="outline" text={shareWords.enterApp} onTap={() => openTab("today")} />
    </Blank>
  );
}

/**
 * The clinic's card, to pass on to a friend or a group. What WeChat is given names the clinic and nobody else; there is no
 * telling whether it was sent.
 */
export default function SharePage() {
  const { view, problem } = useLoaded(myReferralView);
  const { picture } = useStore(cardDrawing);
  const [ready, setReady] = useState(false);
  const passed = view?.whyNot === undefined && view?.card !== undefined ? { ...view, card: view.card } : undefined;
  useReady(() => setReady(true));
  useShareAppMessage(() => shareContent({ ...passed, ...(picture === undefined ? {} : { picture }) }));
  useEffect(() => {
    if (view?.whyNot !== undefined || view?.card === undefined) return hideShareMenu();
    showShareMenu();
    // before that WeChat does not find the canvas
    if (ready) drawCard({ ...view, card: view.card });
  }, [view, ready]);
  return (
    <Screen title={shareWords.title} className="share-page">
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && (
        <ProblemNotice problem={problem} onRetry={() => myReferralView.load()} />
      )}
      {passed !== undefined && (
        <>
          <PassOn card={passed.card} {...(passed.token === undefined ? {} : { token: passed.token })} />
          <MySide mine={passed} />
        </>
      )}
      {view !== undefined && mayEnterCode(view) && <EnterCode />}
      {view !== undefined && passed === undefined && <WhyNot reason={view.whyNot ?? "noCard"} />}
      <HiddenCanvas id={pictureCanvas} />
      <HiddenCanvas id={posterCanvas} />
    </Screen>
  );
}
