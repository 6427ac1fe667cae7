/** Pull requests that are looked up for one release, at most. */
const MOST = 200;

/**
 * The numbers of pull requests that a text links, in its order: addresses of the repository's, `#12`, `owner/name#12` and
 * `GH-12`. Those in code and in comments do not count. Numbers may be those of issues.
 * @param repository owner/name
 */
export function mentionedNumbers(markdown: string, serverUrl: string, repository: string): number[] {
  const text = markdown
    .replace(/^(`{3,}|~{3,})[\s\S]*?(?:^\1|$(?![\s\S]))/gm, ' ')
    .replace(/(`+)(?:(?!\1)[\s\S])*?\1(?!`)/g, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  const own = escaped(repository);
  const forms = [
    `${escaped(serverUrl)}/${own}/pull/(?<address>\\d+)`,
    `(?<![\\w./#&\\\\-])(?:${own})?#(?<number>\\d+)`,
    `(?<![\\w./-])GH-(?<short>\\d+)`,
  ];
  const found = text.matchAll(new RegExp(`(?:${forms.join('|')})(?![\\w-])`, 'gi'));
  const numbers = [...found].map(({ groups }) => Number(groups?.address ?? groups?.number ?? groups?.short));
  return [...new Set(numbers)].filter((number) => number > 0 && number < 2 ** 31).slice(0, MOST);
}

function escaped(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
