import { goBack } from "@/routes";
import { screenWords } from "@/words/screen-words";
import { Icon } from "./icon";
import "./screen-bar.scss";
import { Tappable } from "./tappable";

/** The title bar, which a browser does not draw. */
export function ScreenBar({ title, tab }: { readonly title: string; readonly tab: boolean }) {
  return (
    <div className="screen-bar">
      {!tab && (
        <Tappable className="screen-bar__back" spoken={{ label: screenWords.back }} onTap={goBack}>
          <Icon name="left" />
        </Tappable>
      )}
      <h1 className="screen-bar__title">{title}</h1>
    </div>
  );
}
