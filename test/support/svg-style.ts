/**
 * Browsers forward what is written to `style` to its `cssText`, on SVG elements as on all others;
 * happy-dom forgets it on SVG elements.
 */
const own = Object.getOwnPropertyDescriptor(SVGElement.prototype, "style");
if (own && !own.set) {
  Object.defineProperty(SVGElement.prototype, "style", {
    ...own,
    set(this: SVGElement, text: string) {
      this.style.cssText = text;
    },
  });
}
