import { minutes } from "@shared/calendar/instant";
import { useEffect, useRef } from "react";
import { NavLink, useLocation } from "react-router";
import { BrandMark } from "../parts/brand-mark";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { frameWords } from "../words/frame-words";
import { roleWords } from "../words/session-words";
import { SectionIcon } from "./section-icon";
import { sectionGroups } from "./sections";
import { useTitleBadge } from "./use-title-badge";
import { useWorkCounts, WorkCount } from "./work-count";

/** Brings the room one is in into view when the list of rooms is longer than the window. */
function useRoomInView() {
  const rooms = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    rooms.current?.querySelector(".nav-link.active")?.scrollIntoView({ block: "nearest" });
  }, [pathname]);
  return rooms;
}

/** The rooms of the console, with the open work of each, and who is signed in. */
export function SideNavigation() {
  const { staff, clinic, expiresAt, mayDo } = useSession();
  const counts = useWorkCounts();
  useTitleBadge((counts.inbox?.urgent ?? 0) + (counts.cases?.urgent ?? 0));
  const rooms = useRoomInView();
  const now = useNow(30_000);
  const left = (expiresAt ?? Number.POSITIVE_INFINITY) - now;
  return (
    <aside className="side">
      <div className="side-brand">
        <BrandMark size={36} />
        <span>
          <strong>{frameWords.brand}</strong>
          <small>{frameWords.brandLine}</small>
        </span>
      </div>
      <nav aria-label={frameWords.navigation} ref={rooms}>
        {sectionGroups(mayDo).map(({ title, sections }) => (
          <section key={title} aria-label={title}>
            <h2 className="nav-group">{title}</h2>
            <ul>
              {sections.map((section) => (
                <li key={section.to}>
                  <NavLink to={section.to} className="nav-link">
                    <SectionIcon name={section.icon} />
                    <span className="nav-title">{section.title}</span>
                    {section.counts && <WorkCount counts={counts[section.counts]} />}
                  </NavLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <div className="side-foot">
        <p className="side-clinic">{clinic.name}</p>
        {left < minutes(30) && (
          <p className="side-soon" role="status">
            {frameWords.sessionEndsSoon(Math.max(1, Math.floor(left / 60_000)))}
          </p>
        )}
        <NavLink to="/me" className="side-me">
          <span className="side-initial" aria-hidden="true">
            {staff.name.slice(0, 1)}
          </span>
          <span>
            <strong>{staff.name}</strong>
            <small>{staff.roles.map((role) => roleWords[role]).join("、")}</small>
          </span>
          <span className="hidden-text">，{frameWords.me}</span>
        </NavLink>
      </div>
    </aside>
  );
}
