import type { CheckInRecord } from "@shared/contract/staff-views";
import type { GalleryPhoto } from "../parts/photo-gallery";
import { dayWords } from "../words/check-in-words";
import { photoWords } from "../words/photo-words";

/** One picture with the day on which it was taken. */
export interface Shot extends GalleryPhoto {
  readonly view: string;
  readonly label: string;
  readonly day: number;
  readonly checkInId: string;
}

/** All pictures, the oldest first. */
export const shotsOf = (checkIns: readonly CheckInRecord[]): readonly Shot[] =>
  checkIns
    .flatMap(({ day, checkInId, photos }) =>
      photos.map((photo) => ({ ...photo, day, checkInId, alt: photoWords.alt(photo.label, dayWords(day)) })),
    )
    .sort((one, other) => one.day - other.day);

/** The different views, in the order in which they first appear. */
export const viewsOf = (shots: readonly Shot[]): readonly { readonly view: string; readonly label: string }[] => [
  ...new Map(shots.map(({ view, label }) => [view, { view, label }])).values(),
];

/** The days on which any picture was taken, the earliest first. */
export const photoDays = (shots: readonly Shot[]): readonly number[] => [...new Set(shots.map(({ day }) => day))];
