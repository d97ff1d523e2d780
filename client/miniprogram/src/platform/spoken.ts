/** What a screen reader is told about a control. */
export interface Spoken {
  readonly role?: string;
  /** How deep a heading stands. */
  readonly level?: 1 | 2 | 3;
  readonly label?: string;
  readonly checked?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly hidden?: boolean;
  readonly modal?: boolean;
  readonly live?: "polite" | "assertive";
  readonly value?: { readonly now: number; readonly min: number; readonly max: number; readonly text: string };
}

export type SpokenAttributes = Readonly<Record<string, string>>;

const told = (name: string, value: string | number | boolean | undefined): SpokenAttributes =>
  value === undefined ? {} : { [name]: String(value) };

/** The attributes of a control; WeChat and browsers call the role by different names. */
export const spokenAttributes = (roleName: "role" | "aria-role", { value, ...spoken }: Spoken): SpokenAttributes => ({
  ...told(roleName, spoken.role),
  // WeChat knows no levels
  ...(roleName === "role" ? told("aria-level", spoken.level) : {}),
  ...told("aria-label", spoken.label),
  ...told("aria-checked", spoken.checked),
  ...told("aria-expanded", spoken.expanded),
  ...told("aria-disabled", spoken.disabled),
  ...told("aria-hidden", spoken.hidden),
  ...told("aria-modal", spoken.modal),
  ...told("aria-live", spoken.live),
  ...told("aria-valuenow", value?.now),
  ...told("aria-valuemin", value?.min),
  ...told("aria-valuemax", value?.max),
  ...told("aria-valuetext", value?.text),
});
