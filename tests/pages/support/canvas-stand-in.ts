/** What was drawn on one canvas, in order. */
export interface Drawn {
  readonly id: string;
  readonly texts: string[];
  readonly pictures: string[];
}

export interface CanvasStandIn {
  /** One entry for each time a page took a canvas in hand. */
  readonly drawn: Drawn[];
  createSelectorQuery(): object;
  canvasToTempFilePath(options: { success?(result: object): void }): Promise<object>;
}

const sizeOf = (font: string): number => Number(/(\d+)px/.exec(font)?.[1] ?? 10);
/** Chinese characters are as wide as they are high, others a little over half. */
const widthOf = (text: string, font: string): number =>
  [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e80 ? 1 : 0.56), 0) * sizeOf(font);

interface Picture {
  src: string;
  onload?(): void;
}

function canvasFor({ texts, pictures }: Drawn): object {
  const context = {
    font: "10px sans-serif",
    fillRect() {},
    fillText: (text: string) => texts.push(text),
    measureText: (text: string) => ({ width: widthOf(text, context.font) }),
    drawImage: ({ src }: Picture) => pictures.push(src),
  };
  const createImage = (): Picture => {
    let address = "";
    return {
      get src() {
        return address;
      },
      set src(next: string) {
        address = next;
        setTimeout(() => this.onload?.(), 0);
      },
    };
  };
  return { width: 300, height: 150, getContext: () => context, createImage };
}

/** Canvases that write down what is drawn on them; each saved drawing is a new file. */
export function createCanvases(): CanvasStandIn {
  const drawn: Drawn[] = [];
  const take = (id: string): object => {
    const sheet = { id, texts: [], pictures: [] };
    drawn.push(sheet);
    return canvasFor(sheet);
  };
  /** Answers every step with itself; only somebody who asks for the node of a canvas gets something. */
  const query = (selector: string, wantsNode: boolean): object => {
    const again = () => query(selector, wantsNode);
    const steps: Readonly<Record<string, (value: unknown) => unknown>> = {
      select: (value) => query(String(value), wantsNode),
      fields: (value) => query(selector, typeof value === "object" && value !== null && "node" in value),
      exec: (done) => {
        if (typeof done === "function") done(wantsNode ? [{ node: take(selector.replace("#", "")) }] : []);
      },
    };
    return new Proxy({}, { get: (_, name) => steps[String(name)] ?? again });
  };
  return {
    drawn,
    createSelectorQuery: () => query("", false),
    canvasToTempFilePath({ success }) {
      const result = { tempFilePath: `wxfile://drawn-${drawn.length}.jpg` };
      success?.(result);
      return Promise.resolve(result);
    },
  };
}
