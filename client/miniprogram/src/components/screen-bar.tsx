interface ScreenBarProps {
  readonly title: string;
  readonly tab: boolean;
}

/** WeChat draws the title bar itself; `screen-bar.h5.tsx` is its twin for browsers. */
export function ScreenBar(_bar: ScreenBarProps) {
  return null;
}
