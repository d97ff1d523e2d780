import type { ClinicCard } from "@shared/card/clinic-card";
import { View } from "@tarojs/components";
import { useState } from "react";
import { useStore } from "@/care/store";
import { ActionButton } from "@/components/action-button";
import { ShareButton } from "@/components/share-button";
import { screenWords } from "@/words/screen-words";
import { shareWords } from "@/words/share-words";
import { ShareCard } from "../share-card";
import { cardDrawing, drawCard } from "./card-drawing";
import { PosterSheet } from "./poster-sheet";
import { cardAddress } from "./share-content";

interface PassOnProps {
  readonly card: ClinicCard;
  readonly token?: string;
}

/** The picture as it will be seen, and the two ways to pass it on. */
export function PassOn({ card, token }: PassOnProps) {
  const { picture, code } = useStore(cardDrawing);
  const [poster, setPoster] = useState(false);
  const showPoster = () => {
    setPoster(true);
    drawCard({ card, ...(token === undefined ? {} : { token }) });
  };
  return (
    <>
      <View className="share-page__look soft">{shareWords.look}</View>
      <ShareCard card={card} plain {...(picture === undefined ? {} : { picture })} />
      <View className="section">
        <ShareButton id="share" kind="quiet" text={screenWords.shareToFriend} path={cardAddress(token)} />
        <ActionButton id="poster-open" kind="outline" text={shareWords.poster} onTap={showPoster} />
      </View>
      <PosterSheet
        card={card}
        open={poster}
        {...(code === undefined ? {} : { code })}
        onClose={() => setPoster(false)}
      />
    </>
  );
}
