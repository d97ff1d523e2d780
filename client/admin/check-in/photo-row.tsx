import type { CheckInRecord } from "@shared/contract/staff-views";
import { PhotoButton, PhotoGallery } from "../parts/photo-gallery";
import { dayWords } from "../words/check-in-words";
import { photoWords } from "../words/photo-words";

/** The pictures of one check-in; each opens enlarged. */
export function PhotoRow({ photos, day }: Pick<CheckInRecord, "photos" | "day">) {
  const shots = photos.map((photo) => ({ ...photo, alt: photoWords.alt(photo.label, dayWords(day)) }));
  return (
    <PhotoGallery photos={shots}>
      {(enlarge) => (
        <div className="photo-row">
          {shots.map((shot) => (
            <figure key={shot.url}>
              <PhotoButton photo={shot} onEnlarge={() => enlarge(shot.url)} />
              <figcaption>{shot.label}</figcaption>
            </figure>
          ))}
        </div>
      )}
    </PhotoGallery>
  );
}
