import type { ClinicCard } from "@shared/card/clinic-card";
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useEffect, useState } from "react";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { Notice } from "@/components/notice";
import { canSendPicture, openAlbumSettings, type Saving, saveToAlbum, sendPicture } from "@/platform/album";
import { aria } from "@/platform/aria";
import { shareWords } from "@/words/share-words";
import { ShareCard } from "../share-card";
import { paintPoster } from "./card-drawing";

interface PosterSheetProps {
  readonly card: ClinicCard;
  /** The mini-program code; absent while it could not be had. */
  readonly code?: string;
  readonly open: boolean;
  onClose(): void;
}

/** Why the poster was not saved, and what helps. */
function NotSaved({ ending }: { readonly ending: Saving | undefined }) {
  if (ending !== "refused" && ending !== "failed") return null;
  return (
    <View className="gap">
      <Notice icon="info" tone="amber" live>
        {shareWords[ending]}
      </Notice>
      {ending === "refused" && (
        <View className="gap">
          <ActionButton id="album-settings" kind="outline" text={shareWords.settings} onTap={openAlbumSettings} />
        </View>
      )}
    </View>
  );
}

function Poster({ card, place }: { readonly card: ClinicCard; readonly place: string }) {
  const [ending, setEnding] = useState<Saving>();
  const save = async () => {
    const end = await saveToAlbum(place);
    setEnding(end);
    if (end === "saved") Taro.showToast({ title: shareWords.saved, icon: "none" });
  };
  return (
    <>
      <View className="share-page__poster">
        <ShareCard id="poster" card={card} picture={place} />
      </View>
      <NotSaved ending={ending} />
      <View className="gap">
        <ActionButton id="save-poster" text={shareWords.toAlbum} onTap={save} />
        {canSendPicture() && (
          <ActionButton id="send-poster" kind="outline" text={shareWords.sendPoster} onTap={() => sendPicture(place)} />
        )}
      </View>
    </>
  );
}

/** Draws the poster and lets it be saved; sending a picture is WeChat's own menu. */
export function PosterSheet({ card, code, open, onClose }: PosterSheetProps) {
  const [place, setPlace] = useState<string>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!open || code === undefined) return;
    let left = false;
    setFailed(false);
    paintPoster(card, code).then(
      (drawn) => !left && setPlace(drawn),
      () => !left && setFailed(true),
    );
    return () => {
      left = true;
    };
  }, [open, card, code]);
  const shown = code === undefined ? undefined : place;
  return (
    <BottomSheet open={open} title={shareWords.posterTitle} onClose={onClose}>
      {code === undefined && <Notice icon="info">{shareWords.noCode}</Notice>}
      {failed && <Notice icon="info">{shareWords.notDrawn}</Notice>}
      {code !== undefined && !failed && shown === undefined && (
        <View {...aria({ role: "status" })}>{shareWords.drawing}</View>
      )}
      {shown !== undefined && !failed && <Poster card={card} place={shown} />}
    </BottomSheet>
  );
}
