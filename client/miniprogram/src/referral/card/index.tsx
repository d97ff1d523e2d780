import type { ClinicCard } from "@shared/card/clinic-card";
import Taro, { useRouter } from "@tarojs/taro";
import { useLoaded } from "@/care/use-loaded";
import { Blank } from "@/components/blank";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { copyText, saysCopied } from "@/platform/clipboard";
import { phoneCall } from "@/platform/phone-call";
import { inSinglePage } from "@/platform/single-page";
import { cardWords } from "@/words/card-words";
import { rawToken } from "../raw-token";
import { ShareCard } from "../share-card";
import { cardView } from "./card-view";
import { useOpenedCard } from "./use-opened-card";
import { WaysOn } from "./ways-on";

const say = (title: string): void => {
  Taro.showToast({ title, icon: "none" });
};

async function copyAddress({ address }: ClinicCard): Promise<void> {
  const copied = await copyText(address);
  if (!copied) say(cardWords.notCopied);
  else if (!saysCopied) say(cardWords.addressCopied);
}

/**
 * What a friend sees who opens a card that was passed on: the clinic's facts and the ways on, without signing in and the
 * same with any token or none. In single-page mode it is there to be read only.
 */
export default function CardPage() {
  const tellOpened = useOpenedCard(rawToken(useRouter().params));
  const { view, problem } = useLoaded(cardView);
  const plain = inSinglePage();
  const card = view?.card;
  const retry = () => {
    tellOpened();
    cardView.load();
  };
  return (
    <Screen title={cardWords.title} className="card-page">
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && <ProblemNotice problem={problem} onRetry={retry} />}
      {card !== undefined && (
        <ShareCard card={card} plain={plain} onCopy={() => copyAddress(card)} onCall={() => phoneCall(card.phone)} />
      )}
      {view !== undefined && card === undefined && (
        <Blank icon="info" title={cardWords.none} text={cardWords.noneText} />
      )}
      {!plain && view !== undefined && <WaysOn />}
    </Screen>
  );
}
