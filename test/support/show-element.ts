import type { LitElement } from "lit";
import "./svg-style.ts";

/** Puts an element on the page with its properties set, and waits until it is drawn. */
export async function showElement<E extends LitElement>(
  make: new () => E,
  properties: Partial<E>,
): Promise<E> {
  const element = Object.assign(new make(), properties);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** Everything in an element's own tree that matches. */
export const allIn = <E extends Element = HTMLElement>(
  element: LitElement,
  selector: string,
): readonly E[] => [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];

/** The one thing in an element's own tree that matches; throws when there is none or are more. */
export function oneIn<E extends Element = HTMLElement>(element: LitElement, selector: string): E {
  const [found, ...others] = allIn<E>(element, selector);
  if (!found || others.length > 0)
    throw new RangeError(`not one ${selector}: ${allIn(element, selector).length}`);
  return found;
}

/** What a reader reads, with single blanks. */
export const readText = (node: Element | LitElement): string =>
  [...(node.shadowRoot ?? node).children]
    .filter(({ localName }) => localName !== "style")
    .map(({ textContent }) => textContent ?? "")
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Collects the events of a type that leave an element. */
export function listen<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
): readonly HTMLElementEventMap[K][] {
  const heard: HTMLElementEventMap[K][] = [];
  element.addEventListener(type, (event) => heard.push(event));
  return heard;
}
