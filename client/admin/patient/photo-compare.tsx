import { Select } from "antd";
import { useState } from "react";
import { PhotoButton, PhotoGallery } from "../parts/photo-gallery";
import { dayWords } from "../words/check-in-words";
import { patientWords } from "../words/patient-words";
import { photoDays, type Shot, viewsOf } from "./shots";

interface SideProps {
  readonly title: string;
  readonly day: number | undefined;
  readonly days: readonly number[];
  readonly shots: readonly Shot[];
  readonly onDay: (day: number) => void;
  readonly onEnlarge: (url: string) => void;
}

function Side({ title, day, days, shots, onDay, onEnlarge }: SideProps) {
  const views = viewsOf(shots);
  return (
    <div className="compare-side">
      <div className="compare-head">
        <span className="soft">{title}</span>
        <Select
          size="small"
          aria-label={title}
          className="compare-day"
          {...(day !== undefined && { value: day })}
          onChange={onDay}
          options={days.map((value) => ({ value, label: dayWords(value) }))}
        />
      </div>
      {views.map(({ view, label }) => {
        const shot = shots.find((one) => one.view === view && one.day === day);
        return (
          <figure key={view}>
            {shot ? (
              <PhotoButton photo={shot} onEnlarge={() => onEnlarge(shot.url)} />
            ) : (
              <div className="photo-missing">{patientWords.photoMissing}</div>
            )}
            <figcaption>{label}</figcaption>
          </figure>
        );
      })}
    </div>
  );
}

/** Two days side by side, the same views at the same height. */
export function PhotoCompare({ shots }: { readonly shots: readonly Shot[] }) {
  const days = photoDays(shots);
  const [chosen, choose] = useState<{ readonly earlier?: number; readonly later?: number }>({});
  const earlier = chosen.earlier ?? days[0];
  const later = chosen.later ?? days.at(-1);
  return (
    <PhotoGallery photos={shots}>
      {(enlarge) => (
        <div className="compare">
          <Side
            title={patientWords.earlier}
            day={earlier}
            days={days}
            shots={shots}
            onDay={(day) => choose({ ...chosen, earlier: day })}
            onEnlarge={enlarge}
          />
          <Side
            title={patientWords.later}
            day={later}
            days={days}
            shots={shots}
            onDay={(day) => choose({ ...chosen, later: day })}
            onEnlarge={enlarge}
          />
        </div>
      )}
    </PhotoGallery>
  );
}
