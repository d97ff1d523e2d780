import { App, Button } from "antd";
import { draftWords } from "../words/draft-words";

/** Says that something was taken out, with the way to bring it back at once. */
export function useUndoNotice() {
  const { message } = App.useApp();
  return (key: string, words: string, onUndo: () => void) => {
    const takeBack = () => {
      onUndo();
      message.destroy(key);
    };
    message.open({
      key,
      type: "info",
      content: (
        <>
          {words}{" "}
          <Button size="small" type="link" onClick={takeBack}>
            {draftWords.undo}
          </Button>
        </>
      ),
    });
  };
}
