import type { Question } from "@shared/pathway/question";
import { View } from "@tarojs/components";
import { useState } from "react";
import type { KeptPhoto } from "@/check-in/draft";
import { Icon } from "@/components/icon";
import { Notice } from "@/components/notice";
import { Picture } from "@/components/picture";
import { QuestionHead } from "@/components/question-head";
import { Tappable } from "@/components/tappable";
import { type ChosenPhoto, choosePhoto, forgetPhoto } from "@/platform/photo";
import { checkInWords } from "@/words/check-in-words";

interface PhotoStepProps {
  readonly question: Extract<Question, { kind: "photo" }>;
  readonly photos: readonly KeptPhoto[];
  /** Changes the pictures as they are then: another one may have come while this one was worked on. */
  onPhotos(change: (photos: readonly KeptPhoto[]) => readonly KeptPhoto[]): void;
  /** One more picture is being worked on, or one less. */
  onWork(change: 1 | -1): void;
}

const without = (photos: readonly KeptPhoto[], view: string) => photos.filter((photo) => photo.view !== view);

function troubleOf(kind: ChosenPhoto["kind"]): string | undefined {
  if (kind === "refused") return checkInWords.photoRefused;
  if (kind === "tooBig") return checkInWords.photoTooBig;
  return kind === "unreadable" ? checkInWords.photoUnreadable : undefined;
}

/** One picture for each view; none is required. */
export function PhotoStep({ question, photos, onPhotos, onWork }: PhotoStepProps) {
  const [trouble, setTrouble] = useState<string>();
  const [working, setWorking] = useState<readonly string[]>([]);
  const take = async (view: string) => {
    let begun = false;
    const chosen = await choosePhoto(() => {
      begun = true;
      setWorking((views) => [...views, view]);
      onWork(1);
    });
    if (begun) {
      setWorking((views) => views.filter((one) => one !== view));
      onWork(-1);
    }
    setTrouble(troubleOf(chosen.kind));
    if (chosen.kind === "chosen") onPhotos((now) => [...without(now, view), { view, place: chosen.place }]);
  };
  const remove = ({ view, place }: KeptPhoto) => {
    onPhotos((now) => without(now, view));
    forgetPhoto(place);
  };
  const doing = (view: string, photo: KeptPhoto | undefined) => {
    if (working.includes(view)) return checkInWords.photoWorking;
    return photo === undefined ? checkInWords.takePhoto : checkInWords.retakePhoto;
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
              spoken={{ label: `${label} ${doing(id, photo)}` }}
              off={working.includes(id)}
              onTap={() => take(id)}
            >
              {photo === undefined ? (
                <Icon name="camera" />
              ) : (
                <Picture className="photo__picture" place={photo.place} name={checkInWords.photoOf(label)} />
              )}
              <View className="photo__label">
                <View className="lead">{label}</View>
                <View className="soft">{doing(id, photo)}</View>
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
