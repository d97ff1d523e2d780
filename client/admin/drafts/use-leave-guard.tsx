import { App } from "antd";
import { useEffect } from "react";
import { useBlocker } from "react-router";
import { draftWords } from "../words/draft-words";

/** Asks before a page with changes that were not saved is left, and before the tab is closed. */
export function useLeaveGuard(unsaved: boolean): void {
  const { modal } = App.useApp();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    const asked = modal.confirm({
      title: draftWords.leaveTitle,
      content: draftWords.leaveMeans,
      okText: draftWords.leave,
      cancelText: draftWords.stay,
      onOk: () => blocker.proceed(),
      onCancel: () => blocker.reset(),
    });
    return () => asked.destroy();
  }, [blocker, modal]);
  useEffect(() => {
    if (!unsaved) return;
    const onClose = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", onClose);
    return () => window.removeEventListener("beforeunload", onClose);
  }, [unsaved]);
}
