import { PhotoButton, PhotoGallery } from "../parts/photo-gallery";
import { dayWords } from "../words/check-in-words";
import { type Shot, viewsOf } from "./shots";

/** Every view as a strip of days, the earliest first. */
export function PhotoStrips({ shots }: { readonly shots: readonly Shot[] }) {
  return viewsOf(shots).map(({ view, label }) => {
    const own = shots.filter((shot) => shot.view === view);
    return (
      <PhotoGallery key={view} photos={own}>
        {(enlarge) => (
          <section className="photo-strip" aria-label={label}>
            <h3>{label}</h3>
            <ul>
              {own.map((shot) => (
                <li key={shot.checkInId}>
                  <PhotoButton photo={shot} onEnlarge={() => enlarge(shot.url)} />
                  <span>{dayWords(shot.day)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </PhotoGallery>
    );
  });
}
