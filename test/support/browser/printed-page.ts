import { getDocumentProxy } from "unpdf";

/** One page of a printed document. */
export interface PrintedPage {
  /** Its text without any white space: a line break on paper means nothing. */
  readonly text: string;
  /** Baselines of its texts, millimetres above the lower edge. */
  readonly baselines: readonly number[];
  readonly heightMillimeters: number;
}

const MILLIMETERS_PER_POINT = 25.4 / 72;

/** Reads a PDF page by page. */
export async function printedPages(pdf: Buffer): Promise<readonly PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const page = await document.getPage(index + 1);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ("str" in item && item.str.trim() ? [item] : []));
    const [, bottom = 0, , top = 0] = page.view;
    return {
      text: withoutSpace(texts.map(({ str }) => str).join("")),
      baselines: texts.map(({ transform }) => (transform[5] as number) * MILLIMETERS_PER_POINT),
      heightMillimeters: (top - bottom) * MILLIMETERS_PER_POINT,
    };
  });
  return Promise.all(pages);
}

export const withoutSpace = (text: string): string => text.replaceAll(/\s+/gu, "");
