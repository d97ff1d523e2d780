import { aria } from "@/platform/aria";
import type { TappableProps } from "./tappable";

/** Everything that can be tapped, as a button of the browser: reachable by keyboard, named by its content. */
export function Tappable({ className = "", id, spoken, off = false, children, onTap }: TappableProps) {
  return (
    <button
      type="button"
      id={id}
      disabled={off}
      className={`tappable ${off ? "tappable--off" : ""} ${className}`}
      onClick={onTap}
      {...aria(spoken ?? {})}
    >
      {children}
    </button>
  );
}
