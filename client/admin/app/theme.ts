import type { ThemeConfig } from "antd";

/** Reads the look from the style sheet, so that console and mini-program share one set of colours. */
export function themeFromStyles(): ThemeConfig {
  const styles = getComputedStyle(document.documentElement);
  const colour = (name: string): string => styles.getPropertyValue(`--heyu-${name}`).trim();
  return {
    token: {
      colorPrimary: colour("primary"),
      colorInfo: colour("primary"),
      colorLink: colour("primary"),
      colorSuccess: colour("green"),
      colorWarning: colour("amber"),
      colorError: colour("red"),
      colorText: colour("ink"),
      colorTextHeading: colour("ink"),
      colorTextSecondary: colour("ink-soft"),
      colorTextTertiary: colour("ink-soft"),
      colorTextDescription: colour("ink-soft"),
      colorTextPlaceholder: colour("ink-soft"),
      colorBgLayout: colour("ground"),
      colorBgContainer: colour("surface"),
      colorBorder: `${colour("ink-soft")}66`,
      colorBorderSecondary: colour("line"),
      colorErrorBg: colour("red-soft"),
      colorWarningBg: colour("amber-soft"),
      colorSuccessBg: colour("green-soft"),
      colorInfoBg: colour("primary-soft"),
      borderRadius: 8,
      fontSize: 14,
      controlHeight: 36,
      fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
    },
    components: {
      Segmented: { trackBg: colour("ground"), itemColor: colour("ink-soft"), itemSelectedColor: colour("ink") },
      Table: { headerBg: colour("ground"), headerColor: colour("ink-soft"), headerSplitColor: "transparent" },
    },
  };
}
