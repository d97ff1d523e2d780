import type { PictureProps } from "./picture";

/** A picture the person took. */
export const Picture = ({ className, place, name }: PictureProps) => (
  <img className={className} src={place} alt={name} />
);
