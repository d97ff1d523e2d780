const spoken = {
  "aria-role": "",
  "aria-label": "",
  "aria-checked": "",
  "aria-selected": "",
  "aria-expanded": "",
  "aria-disabled": "",
  "aria-hidden": "",
  "aria-live": "",
  "aria-modal": "",
  "aria-valuenow": "",
  "aria-valuemin": "",
  "aria-valuemax": "",
  "aria-valuetext": "",
};

/** What WeChat's screen readers understand, by component. */
export const spokenOnWeapp = { View: spoken, Text: spoken, Image: spoken, Input: spoken, Button: spoken };
