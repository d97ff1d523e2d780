/** The clinic's card as it stands on a page, drawn by WeChat itself. The page says what happens on a tap. */
Component({
  // the page's own looks, so that large type and the dark theme reach in here
  options: { styleIsolation: "apply-shared" },
  properties: {
    /** A ClinicCard. */
    card: { type: Object, value: {} },
    /** What stands beside its facts, in the reader's language. */
    words: { type: Object, value: {} },
    /** The picture that is passed on, when there is one; it takes the place of the facts. */
    picture: { type: String, value: "" },
    /** What the picture says, for those who cannot see it. */
    said: { type: String, value: "" },
    /** Nothing can be tapped (single-page mode). */
    plain: { type: Boolean, value: false },
  },
  methods: {
    copy() {
      if (!this.data.plain) this.triggerEvent("copy");
    },
    call() {
      if (!this.data.plain) this.triggerEvent("call");
    },
  },
});
