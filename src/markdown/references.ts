import type { PhrasingContent } from 'mdast';
import type { BuildUrl } from 'remark-github';
import type { Surroundings } from './surroundings.ts';

/** Where references in `source` lead; false for what GitHub or we take for something else. */
export function referenceAddress(source: string, { server, repository }: Surroundings): BuildUrl {
  return (reference) => {
    // `@scope/name` is more often a package than a team.
    if (reference.type === 'mention') return !reference.user.includes('/') && `${server}/${reference.user}`;
    const owned = `${reference.user}/${reference.project}`;
    switch (reference.type) {
      case 'issue':
        // `PR#12` means the fork of a user named PR, which GitHub knows not to exist.
        return (
          (owned === repository || source.includes(`${owned}#`)) &&
          `${server}/${owned}/issues/${reference.no}`
        );
      case 'commit':
        return (
          isLikelySha(reference.hash) &&
          (owned === repository || source.includes(`${owned}@`)) &&
          `${server}/${owned}/commit/${reference.hash}`
        );
      case 'compare':
        return `${server}/${owned}/compare/${reference.base}...${reference.compare}`;
    }
  };
}

/** GitHub links only commits that exist; dates, other numbers and words are more often just that. */
function isLikelySha(hash: string): boolean {
  return hash.length === 40 || (/\d/.test(hash) && /[a-f]/i.test(hash));
}

/**
 * What GitHub shows for the address of an issue, pull request, commit or comparison on the same server.
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function shortened(address: string, { server, repository }: Surroundings): PhrasingContent[] {
  const text: PhrasingContent[] = [{ type: 'text', value: address }];
  if (!address.toLowerCase().startsWith(`${server.toLowerCase()}/`)) return text;
  const [, owned, kind, rest, comment] =
    /^([\w.-]+\/[\w.-]+)\/(issues|pull|discussions|commit|compare)\/([^?#]+?)\/?(?:\?[^#]*)?(#.+)?$/.exec(
      address.slice(server.length + 1),
    ) ?? [];
  if (owned === undefined || rest === undefined) return text;

  const foreign = owned.toLowerCase() !== repository.toLowerCase();
  const after = comment === undefined ? '' : ' (comment)';
  if (kind === 'commit' || kind === 'compare') {
    const name = kind === 'commit' ? shaOf(rest) : rangeOf(rest);
    if (name === undefined) return text;
    return [
      ...(foreign ? [{ type: 'text', value: `${owned}@` } as const] : []),
      { type: 'inlineCode', value: name },
      ...(after === '' ? [] : [{ type: 'text', value: after } as const]),
    ];
  }
  if (!/^\d+$/.test(rest)) return text;
  return [{ type: 'text', value: `${foreign ? owned : ''}#${rest}${after}` }];
}

function shaOf(text: string): string | undefined {
  return /^[a-f\d]{7,40}$/i.test(text) ? text.slice(0, 7) : undefined;
}

function rangeOf(text: string): string | undefined {
  const [from, to, ...more] = text.split('...').map(decoded);
  if (!from || !to || more.length > 0) return undefined;
  return [from, to].map((name) => (/^[a-f\d]{40}$/.test(name) ? name.slice(0, 7) : name)).join('...');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
