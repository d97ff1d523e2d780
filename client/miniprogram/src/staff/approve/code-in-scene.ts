/** The sign-in code in what WeChat hands over after a scan: `scene` = `s=<CODE>`, once more encoded. */
export function codeInScene(scene: string | undefined): string | undefined {
  if (scene === undefined) return undefined;
  const [, code] = /(?:^|&)s=([A-Z2-9]{16})(?:&|$)/.exec(decodeURIComponent(scene)) ?? [];
  return code;
}
