import type { StoredRelease } from '../github-server/state.ts';

/** A file of a release. @param size bytes */
export function assetOf(
  name: string,
  size: number,
  state: 'uploaded' | 'open' = 'uploaded',
): StoredRelease['assets'][number] {
  return {
    url: '',
    browser_download_url: `https://github.com/acme/${name}`,
    id: 1,
    node_id: '',
    name,
    label: null,
    state,
    content_type: 'application/zip',
    size,
    download_count: 0,
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2024-01-01T00:00:00Z',
  };
}
