/** Puts words on the clipboard. Answers false when the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the platform tells the person that something was copied. */
export const saysCopied = false;
