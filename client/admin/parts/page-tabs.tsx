import { NavLink } from "react-router";
import "./page-tabs.css";

interface Props {
  readonly label: string;
  readonly tabs: readonly { readonly to: string; readonly title: string }[];
}

/** The pages that belong together, above each of them; not on paper. */
export function PageTabs({ label, tabs }: Props) {
  return (
    <nav className="page-tabs no-print" aria-label={label}>
      {tabs.map(({ to, title }) => (
        <NavLink key={to} to={to} end className="page-tab">
          {title}
        </NavLink>
      ))}
    </nav>
  );
}
