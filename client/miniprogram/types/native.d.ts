import type { ClinicCard } from "@shared/card/clinic-card";

/** What src/referral/native/share-card is given. */
interface ShareCardElement {
  readonly id: string;
  readonly card: ClinicCard;
  readonly words: Readonly<Record<string, string>>;
  readonly picture: string;
  readonly said: string;
  readonly plain: boolean;
  onCopy(): void;
  onCall(): void;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "share-card": ShareCardElement;
    }
  }
}
