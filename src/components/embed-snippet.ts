const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "<": "&lt;",
  ">": "&gt;",
};

const escapeAttribute = (text: string): string =>
  text.replaceAll(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign);

/** Markup that shows a map inside another page; whoever pastes it may change the size. */
export const embedSnippet = (link: string, title: string): string =>
  `<iframe src="${escapeAttribute(link)}" title="${escapeAttribute(title)}" width="640" height="420" loading="lazy" allow="fullscreen" style="border:0;max-width:100%"></iframe>`;
