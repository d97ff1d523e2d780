import { Button } from "antd";
import { checkInWords } from "../words/check-in-words";
import "./unsent-words.css";

/** What somebody wrote that never went out, because a colleague was faster; until they let it go. */
export function UnsentWords(props: { readonly words: readonly string[]; readonly onDiscard: () => void }) {
  const words = props.words.filter((one) => one.trim() !== "");
  if (words.length === 0) return null;
  return (
    <div className="unsent">
      <p className="field-label">{checkInWords.unsent}</p>
      {words.map((one) => (
        <p key={one} className="step-note">
          {one}
        </p>
      ))}
      <Button size="small" onClick={props.onDiscard}>
        {checkInWords.discard}
      </Button>
    </div>
  );
}
