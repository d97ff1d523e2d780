import { useQueryClient } from "@tanstack/react-query";
import { Button, Modal } from "antd";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { photoWords } from "../words/photo-words";

/** A picture that can be enlarged. */
export interface GalleryPhoto {
  readonly url: string;
  /** What it shows and when it was taken. */
  readonly alt: string;
  /** WeChat's check calls it risky: hidden until somebody wants to see it. */
  readonly flagged?: true;
}

interface Props {
  /** In the order in which they are leafed through. */
  readonly photos: readonly GalleryPhoto[];
  /** Draws the small pictures; is given the way to enlarge one. */
  readonly children: (enlarge: (url: string) => void) => ReactNode;
}

/** Small pictures that open enlarged, with a way to the next and the one before. */
export function PhotoGallery({ photos, children }: Props) {
  const [url, setUrl] = useState<string>();
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const want = (one: string) => setWanted((before) => new Set(before).add(one));
  const place = photos.findIndex((photo) => photo.url === url);
  const photo = photos[place];
  const leaf = (by: 1 | -1) => setUrl(photos[(place + by + photos.length) % photos.length]?.url);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "ArrowRight") leaf(1);
    if (key === "ArrowLeft") leaf(-1);
  };
  return (
    <>
      {children((opened) => {
        want(opened);
        setUrl(opened);
      })}
      {photo && (
        <Modal
          open
          centered
          width="min(1080px, 92vw)"
          title={photoWords.title(photo.alt, place + 1, photos.length)}
          onCancel={() => setUrl(undefined)}
          wrapProps={{ onKeyDown }}
          footer={
            photos.length > 1 && (
              <>
                <Button onClick={() => leaf(-1)}>{photoWords.before}</Button>
                <Button type="primary" onClick={() => leaf(1)}>
                  {photoWords.next}
                </Button>
              </>
            )
          }
        >
          <div className="photo-large">
            {photo.flagged && !wanted.has(photo.url) ? (
              <Button onClick={() => want(photo.url)}>{photoWords.flagged}</Button>
            ) : (
              <img src={photo.url} alt={photo.alt} />
            )}
          </div>
        </Modal>
      )}
    </>
  );
}

/**
 * One small picture. Its address holds for some minutes only; when it has run out, a tap fetches a new one. One that
 * WeChat's check calls risky stays covered until it is tapped.
 */
export function PhotoButton({ photo, onEnlarge }: { readonly photo: GalleryPhoto; readonly onEnlarge: () => void }) {
  const client = useQueryClient();
  const [broken, setBroken] = useState<string>();
  const [wanted, setWanted] = useState<string>();
  if (photo.flagged && wanted !== photo.url) {
    return (
      <button type="button" className="photo-button photo-expired" onClick={() => setWanted(photo.url)}>
        {photo.alt}
        <span>{photoWords.flagged}</span>
      </button>
    );
  }
  if (broken === photo.url) {
    return (
      <button
        type="button"
        className="photo-button photo-expired"
        onClick={() => void client.invalidateQueries({ queryKey: ["patient"] })}
      >
        {photo.alt}
        <span>{photoWords.expired}</span>
      </button>
    );
  }
  return (
    <button type="button" className="photo-button" onClick={onEnlarge} title={photoWords.enlarge}>
      <img src={photo.url} alt={photo.alt} loading="lazy" onError={() => setBroken(photo.url)} />
    </button>
  );
}
