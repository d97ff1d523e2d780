import { Suspense, useEffect, useRef } from "react";
import { Outlet, useLocation } from "react-router";
import { PageLoading } from "../parts/page-loading";
import { frameWords } from "../words/frame-words";
import { SideNavigation } from "./side-navigation";

/** What stands around every page. */
export function ConsoleFrame() {
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    if (content.current) content.current.scrollTop = 0;
  }, [pathname]);
  return (
    <div className="frame">
      <button type="button" className="skip-link" onClick={() => document.getElementById("content")?.focus()}>
        {frameWords.skip}
      </button>
      <SideNavigation />
      <main id="content" ref={content} className="frame-content" tabIndex={-1}>
        <Suspense fallback={<PageLoading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
