import { Image } from "@tarojs/components";
import { aria } from "@/platform/aria";

export interface PictureProps {
  readonly className: string;
  /** Where the picture lies on the phone. */
  readonly place: string;
  /** What it shows, for those who cannot see it. */
  readonly name: string;
}

/** A picture the person took. */
export function Picture({ className, place, name }: PictureProps) {
  return <Image className={className} src={place} mode="aspectFill" {...aria({ role: "img", label: name })} />;
}
