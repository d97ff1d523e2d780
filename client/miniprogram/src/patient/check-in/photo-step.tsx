import type { Question } from "@shared/pathway/question";
import { View } from "@tarojs/components";
import { useState } from "react";
import type { KeptPhoto } from "@/check-in/draft";
import { Icon } from "@/components/icon";
import { Notice } from "@/components/notice";
import { Picture } from "@/components/picture";
import { QuestionHead } from "@/components/question-head";
import { Tappable } from "@/components/tappable";
import { choosePhoto, forgetPhoto } from "@/platform/photo";
import { checkInWords } from "@/words/check-in-words";

interface PhotoStepProps {
  readonly question: Extract<Question, { kind: "photo" }>;
  readonly photos: readonly KeptPhoto[];
  onPhotos(photos: readonly KeptPhoto[]): void;
}

/** One picture for each view; none is required. */
export function PhotoStep({ question, photos, onPhotos }: PhotoStepProps) {
  const [trouble, setTrouble] = useState<string>();
  const without = (view: string) => photos.filter((photo) => photo.view !== view);
  const take = async (view: string) => {
    const chosen = await choosePhoto();
    if (chosen.kind === "refused") return setTrouble(checkInWords.photoRefused);
    if (chosen.kind === "tooBig") return setTrouble(checkInWords.photoTooBig);
    setTrouble(undefined);
    if (chosen.kind === "chosen") onPhotos([...without(view), { view, place: chosen.place }]);
  };
  const remove = ({ view, place }: KeptPhoto) => {
    onPhotos(without(view));
    forgetPhoto(place);
  };
  return (
    <View>
      <QuestionHead text={question.text} hint={`${question.hint ?? ""} · ${checkInWords.photoOptional}`} />
      {question.views.map(({ id, label }) => {
        const photo = photos.find(({ view }) => view === id);
        return (
          <View className="photo" key={id}>
            <Tappable
              id={`photo-${id}`}
              className="photo__slot"
              spoken={{ label: `${label} ${photo === undefined ? checkInWords.takePhoto : checkInWords.retakePhoto}` }}
              onTap={() => take(id)}
            >
              {photo === undefined ? (
                <Icon name="camera" />
              ) : (
                <Picture className="photo__picture" place={photo.place} name={checkInWords.photoOf(label)} />
              )}
              <View className="photo__label">
                <View className="lead">{label}</View>
                <View className="soft">{photo === undefined ? checkInWords.takePhoto : checkInWords.retakePhoto}</View>
              </View>
            </Tappable>
            {photo !== undefined && (
              <Tappable
                className="photo__remove"
                spoken={{ label: `${checkInWords.removePhoto} ${label}` }}
                onTap={() => remove(photo)}
              >
                <Icon name="cross" />
              </Tappable>
            )}
          </View>
        );
      })}
      {trouble !== undefined && (
        <Notice icon="info" tone="amber" live>
          {trouble}
        </Notice>
      )}
    </View>
  );
}
